import { describe, expect, test } from "vitest";
import type { Bot } from "../../src/bot/bot.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { MARK, syntheticTable3 } from "../support/synthetic-table3.ts";
import { april3, april5, type BotRoom, eve, openBotRoom, rowNames, september, TABLE3, TABLE5 } from "./bot-room.ts";

const SPLIT = "Table 3: long-term net bought +50.5, bills −13.6, price −39.1, other +6.2";
const updatedAt = (time: string) => `Updated ${time}: net transactions added`;
const NOT_OUT = "Table 3 of this release is not out yet; this line will be replaced when it is.";

/** The eve: all is held, one channel gets brief posts and one full reports. */
async function open() {
  const room = await openBotRoom();
  room.treasury.publish(TABLE5, eve.table5);
  room.treasury.publish(TABLE3, eve.table3);
  await room.subscribe(room.discord.newsChannelId, "brief");
  await room.subscribe(room.discord.channelId, "full");
  const bot = await room.start();
  await bot.watch.checkNow();
  return { room, bot };
}

/** Something is published and the bot looks, so many minutes after 16:00. */
async function publish(room: BotRoom, bot: Bot, minutes: number, files: Record<string, Uint8Array>) {
  room.at(minutes);
  for (const [file, bytes] of Object.entries(files)) room.treasury.publish(file, bytes);
  await bot.watch.checkNow();
  await room.settled();
}

const brief = (room: BotRoom) => room.texts(room.discord.newsChannelId);
const full = (room: BotRoom) => room.texts(room.discord.channelId);

/** One post in each channel, brought up to date; nobody was notified twice. */
function expectSplit(room: BotRoom, time: string) {
  expect([brief(room).length, full(room).length]).toEqual([1, 1]);
  expect(brief(room)[0]).toContain(SPLIT);
  expect(brief(room)[0]).toContain("Of the 20 largest holders 10 fell, 10 rose.");
  expect(full(room)[0]).toContain("**Bought, sold or repriced** Net purchases of long-term Treasuries +50.5");
  for (const text of [brief(room)[0], full(room)[0]]) expect(text?.endsWith(updatedAt(time))).toBe(true);
  expect(room.count("POST")).toBe(2);
}

function expectNoSplit(room: BotRoom) {
  expect([brief(room).length, full(room).length]).toEqual([1, 1]);
  for (const text of [brief(room)[0], full(room)[0]]) expect(text).not.toMatch(/Updated|net bought|Net purchases/);
  expect(room.count("PATCH")).toBe(0);
}

describe("Table 3 after Table 5", () => {
  test.each([
    [9, "16:09"],
    [59, "16:59"],
  ])("%i minutes later edits each post, once", async (minutes, time) => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    expectNoSplit(room);
    expect(full(room)[0]).toContain(`**Bought, sold or repriced** ${NOT_OUT}`);
    await publish(room, bot, minutes, { [TABLE3]: april3 });
    expectSplit(room, time);
    await publish(room, bot, minutes + 1, { [TABLE3]: retyped(april3) });
    await publish(room, bot, minutes + 2, { [TABLE3]: april3 });
    expect(room.count("PATCH")).toBe(2);
    expect(room.alerts).toEqual([]);
  });

  test("after the hour edits nothing, and is held", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    await publish(room, bot, 61, { [TABLE3]: april3 });
    expectNoSplit(room);
    expect(bot.world().dataset.newestMonthOf("slt_table3")).toBe("2026-04");
    expect(bot.world().status.awaitsSplit).toBe(false);
  });

  test("a post that people deleted stays deleted", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    const { newsChannelId, apiUrl, token } = room.discord;
    const id = room.discord.messages(newsChannelId)[0]?.id;
    const address = `${apiUrl}/v10/channels/${newsChannelId}/messages/${id}`;
    await fetch(address, { method: "DELETE", headers: { authorization: `Bot ${token}` } });
    await publish(room, bot, 9, { [TABLE3]: april3 });
    expect(brief(room)).toEqual([]);
    expect(full(room)[0]?.endsWith(updatedAt("16:09"))).toBe(true);
    expect(room.count("POST")).toBe(2);
  });
});

describe("Table 3 before Table 5, or with it", () => {
  test("waits for it, and is taken in the same round", async () => {
    const { room, bot } = await open();
    room.at(0);
    room.treasury.publish(TABLE3, april3);
    const first = await bot.watch.checkNow();
    expect(first.get("slt_table3")).toEqual({ kind: "nothing-new" });
    expect(brief(room)).toEqual([]);
    await publish(room, bot, 5, { [TABLE5]: april5 });
    expectSplit(room, "16:05");
    expect(room.count("PATCH")).toBeLessThanOrEqual(2);
    expect(room.alerts).toEqual([]);
  });

  test("both found at once make one post each", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 3, { [TABLE3]: april3, [TABLE5]: april5 });
    expectSplit(room, "16:03");
  });
});

describe("a Table 3 that is not this release's", () => {
  test("of the month before, or of a later one, edits nothing; the right one still does", async () => {
    const { room, bot } = await open();
    const later = syntheticTable3(september, toMonth("2026-05"), rowNames);
    expect(Buffer.from(later).toString("latin1")).toContain(MARK);
    await publish(room, bot, 0, { [TABLE5]: april5, [TABLE3]: eve.table3 });
    await publish(room, bot, 2, { [TABLE3]: later });
    expectNoSplit(room);
    expect(bot.world().dataset.newestMonthOf("slt_table3")).toBe("2026-03");
    await publish(room, bot, 9, { [TABLE3]: april3 });
    expectSplit(room, "16:09");
    await publish(room, bot, 12, { [TABLE3]: retyped(eve.table3) });
    expect(room.alerts).toEqual([
      expect.stringContaining("expected a newest month of 2026-04 or later, found 2026-03"),
    ]);
    expect(room.count("PATCH")).toBe(2);
  });

  test("that disagrees is refused by the cell, in the log, the alert and /about; one that agrees comes in later", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    const text = Buffer.from(april3).toString("latin1");
    const wrong = text.replace(/(Japan\t\d+\t2026-04\t)1209889\t([^\t]+)\t1056542/, "$11219889\t$2\t1066542");
    expect(wrong).not.toBe(text);
    await publish(room, bot, 4, { [TABLE3]: Buffer.from(wrong, "latin1") });
    await publish(room, bot, 5, {});
    expectNoSplit(room);
    const cell = "JP total of 2026-04 as in Table 5, 1209.9, found 1219.889";
    expect(room.alerts).toEqual([expect.stringContaining(cell)]);
    expect(room.logged.filter((line) => line.includes(cell))).toHaveLength(1);
    const about = await room.discord.interact({ kind: "command", name: "about", options: {} });
    expect(about.original?.message.embeds[0]?.description).toContain(cell);
    await publish(room, bot, 9, { [TABLE3]: april3 });
    expectSplit(room, "16:09");
  });

  test("that disagreed with a Table 5 which is put right is taken then", async () => {
    const { room, bot } = await open();
    const text = Buffer.from(april5).toString("latin1");
    const cells = /^(Japan\t)([\d.]+)(.*)$/m.exec(text);
    const others = /^(All Other\t)([\d.]+)(.*)$/m.exec(text);
    const moved = (by: number, found: RegExpExecArray | null) =>
      `${found?.[1]}${(Number(found?.[2]) + by).toFixed(1)}${found?.[3]}`;
    const mistaken = text.replace(cells?.[0] ?? "", moved(1, cells)).replace(others?.[0] ?? "", moved(-1, others));
    await publish(room, bot, 0, { [TABLE5]: Buffer.from(mistaken, "latin1") });
    await publish(room, bot, 4, { [TABLE3]: april3 });
    expect(room.alerts).toHaveLength(1);
    await publish(room, bot, 8, { [TABLE5]: april5 });
    expectSplit(room, "16:08");
    expect(room.count("PATCH")).toBe(2);
  });
});

describe("a crash in between", () => {
  test("between the two tables: the next start edits, once, and does not put Table 3 off", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    await room.stop(bot);
    const next = await room.start();
    await next.watch.checkNow();
    expect(next.world().status.awaitsSplit).toBe(true);
    await publish(room, next, 9, { [TABLE3]: april3 });
    expectSplit(room, "16:09");
    expect(room.count("PATCH")).toBe(2);
  });

  test("before anything was posted: the post has it all", async () => {
    const { room, bot } = await open();
    room.discord.faults.order({
      fault: { kind: "status", status: 503 },
      method: "POST",
      route: /messages$/,
      times: 1e6,
    });
    room.at(0);
    room.treasury.publish(TABLE5, april5);
    await bot.watch.checkNow();
    await room.stop(bot);
    room.discord.faults.clear();
    await publish(room, await room.start(), 9, { [TABLE3]: april3 });
    expectSplit(room, "16:09");
  });

  test("after Table 3 was stored and before anyone was told: the next start edits", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    await room.stop(bot);
    const accept = room.stores.releases.accept;
    const dies = {
      ...room.stores.releases,
      accept: async (...asked: Parameters<typeof accept>) => died(await accept(...asked)),
    };
    const dying = await room.start({ releases: dies });
    room.at(9);
    room.treasury.publish(TABLE3, april3);
    await dying.watch.checkNow();
    expectNoSplit(room);
    await room.stop(dying);
    room.at(20);
    await room.start();
    await room.settled();
    expectSplit(room, "16:09");
    expect(room.count("PATCH")).toBe(2);
  });

  test("after the edit and before it was written down: the post says the same", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    await room.stop(bot);
    const dying = await room.start({ ledger: { ...room.stores.ledger, settle: async () => died(null) } });
    room.at(9);
    room.treasury.publish(TABLE3, april3);
    await dying.watch.checkNow();
    expect(await dying.fatal).toContain("died");
    await room.stop(dying);
    room.at(30);
    await room.start();
    await room.settled();
    expectSplit(room, "16:09");
  });

  test("Discord fails every other edit: each post is edited", async () => {
    const { room, bot } = await open();
    await publish(room, bot, 0, { [TABLE5]: april5 });
    room.discord.faults.order({ fault: { kind: "cut-after" }, method: "PATCH" });
    room.discord.faults.order({ fault: { kind: "html", status: 502 }, method: "PATCH" });
    await publish(room, bot, 9, { [TABLE3]: april3 });
    expectSplit(room, "16:09");
  });
});

test("a release of three months at once, with a synthetic Table 3", async () => {
  const room = await openBotRoom({ day: "2026-09-16", shipped: eve.shipped });
  await room.subscribe(room.discord.newsChannelId, "brief");
  room.treasury.publish(TABLE5, eve.table5);
  const bot = await room.start();
  await bot.watch.checkNow();
  await publish(room, bot, 0, { [TABLE5]: publishTable5(september, toMonth("2026-07"), rowNames) });
  const [before = ""] = brief(room);
  await publish(room, bot, 3, { [TABLE3]: syntheticTable3(september, toMonth("2026-06"), rowNames) });
  expect(room.alerts.at(-1)).toContain("expected the newest month of a Table 5 that is held, found 2026-06");
  expect(room.count("PATCH")).toBe(0);
  await publish(room, bot, 12, { [TABLE3]: syntheticTable3(september, toMonth("2026-07"), rowNames) });
  const [after = ""] = brief(room);
  expect(after).toMatch(/\nTable 3: long-term net sold −/);
  expect(after.endsWith(updatedAt("16:12"))).toBe(true);
  expect(after.split("\n").slice(0, 3)).toEqual(before.split("\n").slice(0, 3));
  expect([room.count("POST"), room.count("PATCH")]).toEqual([1, 1]);
});

/** The same table under other bytes. */
function retyped(table: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(table).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

function died(_: unknown): never {
  throw new Error("died");
}
