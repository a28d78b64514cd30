import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openCache } from "../../src/storage/keyv-cache.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function cacheIn(folder: string) {
  const cache = openCache(join(folder, "cache.sqlite"));
  onTestFinished(() => cache.close());
  return cache;
}

test("entries outlive the process and keep to their namespace", async () => {
  const folder = temporaryFolder();
  const first = openCache(join(folder, "cache.sqlite"));
  await first.space<string>("etag").set("table5", "abc");
  first.close();

  const second = cacheIn(folder);
  const etags = second.space<string>("etag");
  const verdicts = second.space<string>("verdict");
  expect(await etags.get("table5")).toBe("abc");
  expect(await verdicts.get("table5")).toBeUndefined();
  await verdicts.set("table5", "refused");
  await etags.clear();
  expect(await etags.get("table5")).toBeUndefined();
  expect(await verdicts.get("table5")).toBe("refused");
});

test("an entry ends with its time", async () => {
  const cache = cacheIn(temporaryFolder()).space<string>("etag");
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  await cache.set("table5", "abc", 1_000);
  vi.setSystemTime(Date.now() + 1_001);
  expect(await cache.get("table5")).toBeUndefined();
});

test("a file that is no database is begun anew", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "cache.sqlite"), "no database at all, but long enough to be looked at".repeat(100));
  const cache = cacheIn(folder).space<number>("etag");
  await cache.set("a", 1);
  expect(await cache.get("a")).toBe(1);
});

test("what cannot be read is absent, and counted", async () => {
  const cache = openCache(join(temporaryFolder(), "cache.sqlite"));
  const space = cache.space<number>("etag");
  cache.close();
  expect(await space.get("a")).toBeUndefined();
  expect(cache.failures()).toBe(1);
});

test("where there are bounds, what was written last is kept, for so long", async () => {
  const folder = temporaryFolder();
  const bounds = { mostEntries: 3, longestMs: 60_000 };
  const first = openCache(join(folder, "cache.sqlite"));
  const written = first.space<string>("pictures", bounds);
  for (const key of ["a", "b", "c", "a", "d"]) await written.set(key, `of ${key}`);
  first.close();

  const cache = cacheIn(folder);
  const pictures = cache.space<string>("pictures", bounds);
  const found = async () => (await Promise.all(["a", "b", "c", "d"].map((key) => pictures.get(key)))).map(Boolean);
  expect(await found()).toEqual([true, false, true, true]);
  await cache.space<string>("others", bounds).set("e", "of e");
  expect(await found()).toEqual([true, false, true, true]);
  expect(await cache.space<string>("pictures").get("a")).toBeUndefined();
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 60_001);
  expect(await found()).toEqual([false, false, false, false]);
});
