import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { drawAhead } from "../../src/bot/draw-ahead.ts";
import { rendererVersion } from "../../src/bot/renderer-version.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { holdingsPicture } from "../../src/views/card-pictures.ts";
import type { Pictures } from "../../src/views/picture.ts";
import { context } from "../commands/answers.ts";
import { pictureRoom } from "../support/picture-room.ts";
import { PIXEL } from "../support/png.ts";
import { JP } from "../support/shipped.ts";
import { april3, april5, eve, openBotRoom, TABLE3, TABLE5 } from "./bot-room.ts";

/** One channel is subscribed, and the release of the day comes. */
async function open(pictures: Pictures, format: "brief" | "full" = "brief") {
  const room = await openBotRoom({ day: "2026-06-18", shipped: eve.shipped, pictures });
  const { newsChannelId } = room.discord;
  room.treasury.publish(TABLE5, eve.table5);
  room.treasury.publish(TABLE3, eve.table3);
  await room.subscribe(newsChannelId, format);
  const bot = await room.start();
  await bot.watch.checkNow();
  const publish = async (minutes: number, file: string, bytes: Uint8Array) => {
    room.at(minutes);
    room.treasury.publish(file, bytes);
    await bot.watch.checkNow();
    await room.settled();
  };
  await publish(0, TABLE5, april5);
  return { room, publish, posts: () => room.discord.messages(newsChannelId) };
}

test("what everybody asks for is drawn before the announcement goes out, and the post has its picture", async () => {
  const drawing = pictureRoom();
  const { room, posts } = await open(drawing.pictures);
  const [post] = posts();
  expect(post?.files).toMatchObject([{ filename: "ticwire.png" }]);
  expect(post?.files[0]?.description).toContain("April 2026");
  const before = drawing.drawn.length;
  expect(before).toBeGreaterThan(4);
  const asked = await room.discord.interact({ kind: "command", name: "holdings", options: { country: "JP" } });
  expect(asked).toMatchObject({ status: "answered", edits: [] });
  expect(drawing.drawn).toHaveLength(before);
});

const languageOf = (svg = "") => /lang="(\S+?)"/.exec(svg)?.[1];

test("the post's picture is drawn in each language that is subscribed; then what is asked most, in the first and in English", async () => {
  const drawing = pictureRoom();
  await drawAhead({ commands, pictures: drawing.pictures, world: () => context, languages: ["ja", "de"] });
  const inLanguages = drawing.drawn.map(languageOf);
  expect(inLanguages.slice(0, 2)).toEqual(["ja", "de"]);
  expect(new Set(inLanguages.slice(2))).toEqual(new Set(["ja", "en"]));
  expect(inLanguages.filter((language) => language === "ja")).toHaveLength(7);
  expect(inLanguages.filter((language) => language === "en")).toHaveLength(7);
});

/** Two channels read two languages, and both tables of a release come at once: the second wakes the courier too. */
async function openInTwoLanguages(toPng: (svg: string, posted: number) => Promise<Uint8Array>) {
  const { pictures, faults } = pictureRoom({ rasteriser: { toPng: (svg) => toPng(svg, room.count("POST")) } });
  const room = await openBotRoom({ day: "2026-06-18", shipped: eve.shipped, pictures });
  const { channelId, newsChannelId } = room.discord;
  room.treasury.publish(TABLE5, eve.table5);
  room.treasury.publish(TABLE3, eve.table3);
  await room.subscribe(channelId, "brief", "en");
  await room.subscribe(newsChannelId, "brief", "ja");
  const bot = await room.start();
  await bot.watch.checkNow();
  room.at(0);
  room.treasury.publish(TABLE5, april5);
  room.treasury.publish(TABLE3, april3);
  await bot.watch.checkNow();
  await room.settled();
  const filesIn = (channel: string) => room.discord.messages(channel).map(({ files }) => files.length);
  return { faults, english: filesIn(channelId), japanese: filesIn(newsChannelId) };
}

test("the first post goes out once all of them are drawn", async () => {
  const postedBefore: number[] = [];
  const { english, japanese } = await openInTwoLanguages(async (_, posted) => {
    postedBefore.push(posted);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return PIXEL;
  });
  expect(postedBefore.length).toBeGreaterThan(10);
  expect(postedBefore.every((posted) => posted === 0)).toBe(true);
  expect([english, japanese]).toEqual([[1], [1]]);
});

test("a picture that fails costs only itself", async () => {
  const { faults, english, japanese } = await openInTwoLanguages(async (svg) => {
    if (languageOf(svg) === "ja") throw new Error("no such letters");
    return PIXEL;
  });
  expect([english, japanese]).toEqual([[1], [0]]);
  expect(new Set(faults)).toEqual(new Set(["no such letters"]));
});

test("a Table 3 that follows makes another picture, which takes the place of the first", async () => {
  const { room, posts, publish } = await open(pictureRoom().pictures, "full");
  const [first] = posts()[0]?.files ?? [];
  expect(first?.description).not.toContain("long-term net");
  await publish(9, TABLE3, april3);
  expect(room.count("PATCH")).toBe(1);
  const [edited, ...more] = posts()[0]?.files ?? [];
  expect(more).toEqual([]);
  expect(edited?.description).toContain("long-term net");
});

test("pictures that hang hold an announcement up no longer than they may", async () => {
  const never = new Promise<never>(() => {});
  const { pictures } = pictureRoom({ rasteriser: { toPng: () => never } });
  const started = performance.now();
  await drawAhead({ commands, pictures, world: () => context, languages: ["en"], longestMs: 50 });
  expect(performance.now() - started).toBeLessThan(1_000);
  const broken = pictureRoom({ rasteriser: { toPng: () => Promise.reject(new Error("no thread")) } });
  const { posts } = await open(broken.pictures);
  expect(posts()).toMatchObject([{ files: [] }]);
});

test("another release, and a file added to one, is another picture; the renderer's version is the same in one checkout", async () => {
  const [june, september] = ["2026-06-18", "2026-09-16"].map((release) => context.dataset.asOf(release));
  const key = (vintage = june) => vintage && holdingsPicture(context.words, vintage, JP, toMonth("2026-04"), "10y").key;
  expect(key()).not.toBe(key(september));
  expect(key(context.dataset.uponTable("2026-06-18", "slt_table5"))).not.toBe(key());
  expect(await rendererVersion()).toBe(await rendererVersion());
});
