/** The bot on Discord: makes the parts from the settings, says what is going on, and ends in good order. */
import { randomUUID } from "node:crypto";
import { commands } from "../commands/index.ts";
import type { Log } from "./announcements/log.ts";
import type { SendQueue } from "./announcements/send-queue.ts";
import { createAlert } from "./bot/alert-webhook.ts";
import { startBot } from "./bot/bot.ts";
import { createLog } from "./bot/log.ts";
import type { OpenMetrics } from "./bot/open-metrics.ts";
import { openPictures } from "./bot/open-pictures.ts";
import { ROLES, type Role } from "./bot/roles.ts";
import { readShippedData } from "./bot/shipped-data.ts";
import { openSharedStores, openStores, type Stores } from "./bot/stores.ts";
import { systemClock } from "./bot/system-clock.ts";
import { readVersion } from "./bot/version.ts";
import type { Config } from "./config.ts";
import { inviteLink } from "./discord/invite.ts";

/**
 * How many messages a courier of several has under way. What waits for a picture, or for Discord, goes out at once
 * afterwards: of 64 in each of two processes most were then refused.
 */
const COURIER_PLACES = 12;
const LEAVE_WITHIN_MS = 10_000;

/** Ends the process: 0 after SIGTERM or SIGINT, 1 when Discord does not let the bot go on. */
export async function runBot(config: Config & { readonly token: string }, roles: readonly Role[]): Promise<void> {
  const { token, discordApi: api, shards, alertWebhook, logLevel, ticBase } = config;
  const log = createLog({ level: logLevel, secrets: secretsOf(config), to: process.stdout });
  const asked = new Promise<null>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(null));
  });
  const stores = await openState(config, log);
  const queue = config.queueUrl === null ? undefined : await openQueue(config.queueUrl, log);
  const metrics = await measure(config, stores, roles);
  const pictures = openPictures(stores.pictures, log);
  const starting = startBot({
    discord: { token, api, shards },
    commands,
    stores,
    queue,
    meter: metrics?.meter,
    pictures,
    ticBase,
    log,
    shipped: readShippedData(),
    clock: systemClock,
    random: Math.random,
    owner: randomUUID(),
    alert: createAlert(alertWebhook, log),
    version: readVersion(),
    roles,
    announcementChannelId: config.announcementChannelId,
    interactions: config.interactions,
  });
  const bot = await Promise.race([starting, asked]);
  if (bot === null) process.exit(0);
  const what = roles.length === ROLES.length ? "ticwire is on Discord." : `ticwire's ${roles.join(", ")} runs.`;
  console.log(`${what} Invite it to a server: ${inviteLink(bot.applicationId)}`);

  const served = await metrics?.serve(bot);
  const reason = await Promise.race([asked, bot.fatal]);
  setTimeout(() => process.exit(1), LEAVE_WITHIN_MS - 500).unref();
  await bot.stop();
  await served?.close();
  await pictures.close();
  await stores.close();
  if (reason !== null) console.error(reason);
  process.exit(reason === null ? 0 : 1);
}

function openState(config: Config, log: Log): Promise<Stores> {
  const { stateDir, databaseUrl, cacheUrl, canaryChannelId: canary } = config;
  if (databaseUrl === null) return openStores(stateDir, { cacheUrl, canary });
  return openSharedStores(stateDir, { databaseUrl, clock: systemClock, log }, { cacheUrl, canary });
}

async function measure({ metricsPort }: Config, stores: Stores, roles: readonly Role[]): Promise<OpenMetrics | null> {
  if (metricsPort === null) return null;
  const { openMetrics } = await import("./bot/open-metrics.ts");
  const answered = roles.includes("bot") ? commands : [];
  return openMetrics(metricsPort, { stores, commands: answered, now: systemClock.now });
}

async function openQueue(url: string, log: Log): Promise<SendQueue> {
  const { openSendQueue } = await import("./queue/bullmq-queue.ts");
  return openSendQueue({ url, log, concurrency: COURIER_PLACES });
}

/** Passwords also by themselves: an error may have them outside of their address. */
function secretsOf({ token, alertWebhook, databaseUrl, cacheUrl, queueUrl }: Config): string[] {
  const addresses = [databaseUrl, cacheUrl, queueUrl].filter((url) => url !== null);
  const passwords = addresses.map((url) => new URL(url).password);
  const all = [token, alertWebhook, ...addresses, ...passwords, ...passwords.map(decodeURIComponent)];
  return all.filter((secret): secret is string => secret !== null && secret !== "");
}
