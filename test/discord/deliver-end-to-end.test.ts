import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REST } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { createCourier, TokenRefused } from "../../src/announcements/deliver.ts";
import { systemClock } from "../../src/bot/system-clock.ts";
import { renderPost } from "../../src/discord/render.ts";
import { createSender } from "../../src/discord/send.ts";
import { startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
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
    const rest = new REST({ api: discord.apiUrl, offset: 0 }).setToken(discord.token);
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
  return { discord, file, channelId, ledger, subscriptions, announce, start };
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
  const orders = JSON.stringify({ state: file, api, token, userId, withoutNonce: false, treasury: null });
  const worker = spawn(process.execPath, [program, orders], { stdio: ["ignore", "inherit", "inherit"] });
  await discord.waitFor(() => discord.messages(channelId).length > 0);
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
  expect(discord.messages(channelId)).toHaveLength(1);
  expect(await ledger.tally(ANNOUNCEMENT.referenceMonth)).toMatchObject({ sent: 1 });
});
