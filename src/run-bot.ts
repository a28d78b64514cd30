/** The bot on Discord: makes the parts from the settings, says what is going on, and ends in good order. */
import { randomUUID } from "node:crypto";
import { commands } from "../commands/index.ts";
import { createAlert } from "./bot/alert-webhook.ts";
import { startBot } from "./bot/bot.ts";
import { createLog } from "./bot/log.ts";
import { openPictures } from "./bot/open-pictures.ts";
import { readShippedData } from "./bot/shipped-data.ts";
import { openStores } from "./bot/stores.ts";
import { systemClock } from "./bot/system-clock.ts";
import { readVersion } from "./bot/version.ts";
import type { Config } from "./config.ts";
import { inviteLink } from "./discord/invite.ts";

const LEAVE_WITHIN_MS = 10_000;

/** Ends the process: 0 after SIGTERM or SIGINT, 1 when Discord does not let the bot go on. */
export async function runBot(config: Config & { readonly token: string }): Promise<void> {
  const { token, discordApi: api, alertWebhook, logLevel, stateDir, ticBase } = config;
  const secrets = [token, ...(alertWebhook ? [alertWebhook] : [])];
  const log = createLog({ level: logLevel, secrets, to: process.stdout });
  const asked = new Promise<null>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(null));
  });
  const stores = await openStores(stateDir);
  const pictures = openPictures(stores.pictures, log);
  const starting = startBot({
    discord: { token, api },
    commands,
    stores,
    pictures,
    ticBase,
    log,
    shipped: readShippedData(),
    clock: systemClock,
    random: Math.random,
    owner: randomUUID(),
    alert: createAlert(alertWebhook, log),
    version: readVersion(),
  });
  const bot = await Promise.race([starting, asked]);
  if (bot === null) process.exit(0);
  console.log(`ticwire is on Discord. Invite it to a server: ${inviteLink(bot.applicationId)}`);

  const reason = await Promise.race([asked, bot.fatal]);
  setTimeout(() => process.exit(1), LEAVE_WITHIN_MS - 500).unref();
  await bot.stop();
  await pictures.close();
  await stores.close();
  if (reason !== null) console.error(reason);
  process.exit(reason === null ? 0 : 1);
}
