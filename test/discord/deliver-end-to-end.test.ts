import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ChannelType, REST } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { createCourier, TokenRefused } from "../../src/announcements/deliver.ts";
import { systemClock } from "../../src/bot/system-clock.ts";
import { isPublishing } from "../../src/discord/client.ts";
import { followChannel } from "../../src/discord/follow-channel.ts";
import { renderPost } from "../../src/discord/render.ts";
import { createSender } from "../../src/discord/send.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { compose } from "../announcements/courier-room.ts";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

async function open() {
  const discord = await startLocalDiscord();
  const file = join(temporaryFolder(), "state.sqlite");
  const database = await openSqliteDatabase(file);
  onTestFinished(async () => {
    await database.close();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  const subscriptions = createSqlSubscriptions(database);
  const { guildId, channelId, roleId } = discord;
  await subscriptions.save({ ...CHOICE, guildId, channelId, roleId }, Date.now());
  const releases = createSqlReleases(database);
  const ledger = createSqlLedger(database);
  const start = () => {
    const rest = new REST({ api: discord.apiUrl, offset: 0, rejectOnRateLimit: isPublishing }).setToken(discord.token);
    const sender = createSender({ rest, userId: discord.applicationId, render: renderPost });
    const parts = { ledger, sender, compose, clock: systemClock, log: silent };
    const courier = createCourier({ ...parts, owner: "one", onUnsettled: () => {} });
    const stop = new AbortController();
    const ended = courier.run(stop.signal);
    ended.catch(() => {});
    onTestFinished(() => stop.abort());
    return { ended, stop: () => stop.abort(), wake: courier.wake };
  };
  const announce = () => releases.announce(ANNOUNCEMENT, Date.now());
  const raise = () => releases.announce({ ...ANNOUNCEMENT, version: 2 }, Date.now());
  return { discord, file, channelId, ledger, subscriptions, announce, raise, start };
}

test("one subscription, one announcement, one message, and the role hears of it", async () => {
  const { discord, channelId, ledger, subscriptions, announce, start } = await open();
  const courier = start();
  await announce();
  courier.wake();
  await discord.waitFor(() => discord.messages(channelId).length > 0);
  courier.stop();
  await courier.ended;
  const [message] = discord.messages(channelId);
  expect(message?.message.content).toBe(`<@&${discord.roleId}> 2026-07 v1 brief`);
  expect(message?.pings.roles).toEqual([discord.roleId]);
  expect(await ledger.tally(ANNOUNCEMENT.referenceMonth)).toMatchObject({ sent: 1 });
  expect(await subscriptions.ofChannel(channelId)).toMatchObject({ lastDelivery: { messageId: message?.id } });
});

test("a refused token ends it, and the message goes out with the next start", async () => {
  const { discord, channelId, announce, start } = await open();
  discord.faults.order({ fault: { kind: "unauthorized" } });
  await announce();
  await expect(start().ended).rejects.toThrow(TokenRefused);
  expect(discord.messages(channelId)).toEqual([]);
  const courier = start();
  await discord.waitFor(() => discord.messages(channelId).length > 0);
  courier.stop();
  await courier.ended;
});

test("SIGTERM lets what is under way end, and the process leaves by itself", async () => {
  const { discord, file, channelId, ledger, announce } = await open();
  await announce();
  discord.faults.order({ fault: { kind: "late", delayMs: 200 } });
  const { apiUrl: api, token, applicationId: userId } = discord;
  const program = fileURLToPath(new URL("../../src/playground/chaos/worker.ts", import.meta.url));
  const orders = JSON.stringify({
    ...{ state: file, role: "courier", queue: null, api, token, userId, withoutNonce: false, treasury: "" },
  });
  const worker = spawn(process.execPath, [program, orders], { stdio: ["ignore", "inherit", "inherit"] });
  await discord.waitFor(() => discord.messages(channelId).length > 0);
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
  expect(discord.messages(channelId)).toHaveLength(1);
  expect(await ledger.tally(ANNOUNCEMENT.referenceMonth)).toMatchObject({ sent: 1 });
});

test("a published post goes on to who follows the channel, whole and once, and so does its edit", async () => {
  const { discord, ledger, subscriptions, announce, start, raise } = await open();
  const { guildId, newsChannelId } = discord;
  const follower = discord.world.addChannel({
    guildId: discord.world.addGuild({ name: "Elsewhere" }).id,
    name: "bonds",
  });
  const unpublished = discord.world.addChannel({ guildId, name: "news-2", type: ChannelType.GuildAnnouncement });
  discord.world.allowBot(follower.id, "ManageWebhooks");
  for (const from of [newsChannelId, unpublished.id])
    expect((await follow(discord, from, follower.id)).kind).toBe("following");
  await subscriptions.save({ ...CHOICE, guildId, channelId: newsChannelId, publish: true }, Date.now());
  await subscriptions.save({ ...CHOICE, guildId, channelId: unpublished.id, publish: false }, Date.now());
  discord.faults.order({ fault: { kind: "cut-after" }, when: ({ path }) => path.endsWith("/crosspost") });
  const courier = start();
  await announce();
  courier.wake();
  await expect.poll(() => ledger.nextDue(), { timeout: 5_000 }).toBeNull();
  const [copy, ...more] = discord.messages(follower.id);
  expect(more).toEqual([]);
  expect(copy?.message).toMatchObject({ content: "2026-07 v1 brief", components: [], embeds: [{ title: "Title" }] });
  expect(copy?.pings.roles).toEqual([]);
  await raise();
  courier.wake();
  await expect.poll(() => copy?.message.content, { timeout: 5_000 }).toBe("2026-07 v2 brief");
  // The first had its effect and no answer; the second was told that it was published already.
  const asked = discord.requests.filter(({ route }) => route.endsWith("/crosspost"));
  expect(asked.map(({ status }) => status).at(-1)).toBe(400);
  expect(discord.messages(follower.id)).toHaveLength(1);
  courier.stop();
  await courier.ended;
});

test("an hour's ten are published: what comes then waits for its hour in the ledger, and nothing else waits", async () => {
  const { discord, ledger, subscriptions, announce, start } = await open();
  const { guildId, newsChannelId } = discord;
  await subscriptions.save({ ...CHOICE, guildId, channelId: newsChannelId, publish: true }, Date.now());
  discord.faults.order({
    fault: { kind: "rate-limited", retryAfterMs: 1_800_000, scope: "shared" },
    when: ({ path }) => path.endsWith("/crosspost"),
  });
  const courier = start();
  await announce();
  courier.wake();
  await expect.poll(() => ledger.tally(ANNOUNCEMENT.referenceMonth)).toMatchObject({ sent: 2 });
  await expect.poll(async () => ((await ledger.nextDue()) ?? 0) - Date.now() > 1_700_000).toBe(true);
  courier.stop();
  await courier.ended;
});

function follow({ apiUrl, token }: LocalDiscord, from: string, to: string) {
  return followChannel(new REST({ api: apiUrl, offset: 0 }).setToken(token), from, to);
}
