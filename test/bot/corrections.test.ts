import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { ReleaseStore } from "../../src/announcements/release-store.ts";
import { EVERY_MONTH } from "../../src/announcements/subscription.ts";
import { startBot } from "../../src/bot/bot.ts";
import { readNamesText, readShippedData } from "../../src/bot/shipped-data.ts";
import { stateFile } from "../../src/bot/state-folder.ts";
import { openStores, type Stores } from "../../src/bot/stores.ts";
import { type Month, toMonth } from "../../src/holdings/month.ts";
import { eveOfJune } from "../../src/playground/demonstration/eve.ts";
import { createPlayClock } from "../../src/playground/demonstration/play-clock.ts";
import { startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { sqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { washingtonInstant } from "../../src/tic/washington-time.ts";
import { dyingDatabase } from "../storage/dying-database.ts";

const TABLE5 = "slt_table5.txt";
const LINE = "Revised 16 Sep: April's change of +3.9 is now −2.3, its total of 9,352.6 now 9,350.1";
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const QUICKLY = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

const shipped = readShippedData();
const rowNames = createRowNames(readNamesText());
const eve = eveOfJune(shipped, rowNames);

/** A bot that can be started again and again over one state, a Discord and a Treasury that stay. */
async function openTown() {
  const folder = mkdtempSync(join(tmpdir(), "ticwire-"));
  const clock = createPlayClock(new Date(washingtonInstant("2026-06-18", 16).getTime() - 60_000));
  const discord = await startLocalDiscord({ now: clock.now, identifyWindowMs: 0 });
  const treasury = await startLocalTreasury({ now: () => new Date(clock.now()) });
  treasury.publish(TABLE5, eve.table5);
  onTestFinished(async () => {
    await Promise.all([discord.close(), treasury.close()]);
    rmSync(folder, { recursive: true, force: true });
    expect(discord.violations).toEqual([]);
  });
  let starts = 0;
  const start = async (tamper: (store: ReleaseStore) => ReleaseStore = (store) => store, ships = eve.shipped) => {
    const stores = await openStores(folder);
    const releases = tamper(stores.releases);
    starts += 1;
    const bot = await startBot({
      discord: { token: discord.token, api: discord.apiUrl, ws: QUICKLY },
      ...{ commands, clock, shipped: ships, log: silent, random: () => 0 },
      stores: { ...stores, releases },
      ticBase: treasury.base,
      owner: `process ${starts}`,
      alert: () => {},
      version: "0.0.0",
    });
    const fault = await bot.watch.checkNow().then(() => null, String);
    const stop = async () => {
      await bot.stop();
      await stores.close();
    };
    return { fault, stores, stop };
  };
  const publish = (date: string, month: Month) => {
    clock.set(washingtonInstant(date, 16));
    treasury.publish(TABLE5, publishTable5(shipped.dataset.asOf(date), month, rowNames));
  };
  const edits = () => discord.requests.filter(({ method, route }) => method === "PATCH" && route.includes("messages"));
  return { folder, discord, clock, start, publish, edits };
}

type Town = Awaited<ReturnType<typeof openTown>>;

async function subscribe({ discord, clock }: Town, channelId: string, corrections: boolean, start: Town["start"]) {
  const { stores, stop } = await start();
  const { guildId, roleId, adminId } = discord;
  const choice = { channelId, guildId, roleId, createdBy: adminId, format: "brief", language: "en" } as const;
  await stores.subscriptions.save({ ...choice, publish: false, corrections, ...EVERY_MONTH }, clock.now());
  await stop();
}

async function postedInJune() {
  const town = await openTown();
  const { discord, start, publish } = town;
  await subscribe(town, discord.newsChannelId, true, start);
  await subscribe(town, discord.channelId, false, start);
  publish("2026-06-18", toMonth("2026-04"));
  const { stop } = await start();
  const count = () => discord.messages(discord.newsChannelId).length + discord.messages(discord.channelId).length;
  await discord.waitFor(() => count() === 2);
  await stop();
  const posts = () => discord.messages(discord.newsChannelId).map(({ message }) => message);
  const [before] = posts();
  publish("2026-09-16", toMonth("2026-07"));
  return { ...town, posts, before: before?.embeds[0]?.description ?? "", sentence: before?.content };
}

test("a later release adds one dated line to the earlier post and changes nothing above it", async () => {
  const { discord, start, posts, before, sentence, edits } = await postedInJune();
  const { stop } = await start();
  await discord.waitFor(() => posts().length === 2 && edits().length === 1);
  await expect.poll(() => posts()[0]?.embeds[0]?.description).toBe(`${before}\n\n${LINE}`);
  expect(posts()[0]?.content).toBe(sentence);
  const [post] = discord.messages(discord.newsChannelId);
  expect(post?.pings.roles).toEqual([discord.roleId]);
  const [unwanted] = discord.messages(discord.channelId);
  expect(unwanted?.earlier).toEqual([]);
  expect(unwanted?.message.embeds[0]?.description).toBe(before);
  await stop();
  await (await start()).stop();
  expect(edits()).toHaveLength(1);
});

test("a death after any statement that accepts the revision leaves all of it or nothing: one edit", async () => {
  const { folder, discord, start, posts, edits, before } = await postedInJune();
  const written = (stores: Stores) => Promise.all([stores.releases.announcements(), stores.releases.acceptedFiles()]);
  const lives: string[][] = [];
  for (let last = ""; last !== "COMMIT"; last = lives.at(-1)?.at(-1) ?? "") {
    const dying = dyingDatabase(new DatabaseSync(stateFile(folder)), lives.length + 1);
    const { fault, stores, stop } = await start(() => createSqlReleases(sqliteDatabase(dying.database)));
    expect([fault, dying.dead()]).toEqual(["Error: killed", true]);
    lives.push([...dying.written]);
    const [announcements, files] = await written(stores);
    const all = dying.written.at(-1) === "COMMIT";
    expect(announcements.map(({ version }) => version)).toEqual(all ? [2, 1] : [1]);
    expect(files).toHaveLength(all ? 2 : 1);
    await stop();
    expect(edits()).toEqual([]);
  }
  expect(lives.at(-1)).toMatchInlineSnapshot(`
    [
      "BEGIN IMMEDIATE",
      "DELETE FROM",
      "INSERT INTO",
      "UPDATE announcement",
      "UPDATE announcement",
      "INSERT INTO",
      "DELETE FROM",
      "INSERT INTO",
      "INSERT INTO",
      "COMMIT",
    ]
  `);
  discord.faults.order({ method: "PATCH", fault: { kind: "cut-after", how: "reset" } });
  const next = await start();
  await expect.poll(() => posts()[0]?.embeds[0]?.description).toBe(`${before}\n\n${LINE}`);
  await discord.waitFor(() => posts().length === 2);
  await next.stop();
  const done = edits().length;
  await (await start()).stop();
  expect(edits()).toHaveLength(done);
  expect(posts()[0]?.embeds[0]?.description).toBe(`${before}\n\n${LINE}`);
});

test("a revision that came with a newer `data/` is told at the start, once, though a start died in between", async () => {
  const { discord, start, posts, edits } = await postedInJune();
  const dies = (store: ReleaseStore) => ({ ...store, amend: () => Promise.reject(new Error("killed")) });
  const killed = await start(dies, shipped);
  expect(killed.fault).toBe("Error: killed");
  await killed.stop();
  expect(edits()).toEqual([]);
  const next = await start(undefined, shipped);
  await expect.poll(() => posts()[0]?.embeds[0]?.description?.split("\n").at(-1)).toBe(LINE);
  await discord.waitFor(() => posts().length === 2);
  await next.stop();
  await (await start(undefined, shipped)).stop();
  expect(edits()).toHaveLength(1);
});
