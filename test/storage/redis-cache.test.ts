import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hasRedis, type LocalRedis, startLocalRedis } from "../../src/playground/services/local-redis.ts";
import { openRedisCache } from "../../src/storage/redis-cache.ts";

if (!hasRedis) console.warn("Redis is not tested: it is not installed (apt-get install redis-server).");

describe.skipIf(!hasRedis)("the cache on Redis", () => {
  let redis: LocalRedis;
  beforeAll(async () => {
    redis = await startLocalRedis();
  });
  afterAll(() => redis?.close());

  async function open() {
    const cache = await openRedisCache(redis.url);
    onTestFinished(() => cache.close());
    return cache;
  }

  test("keeps namespaces apart, and what one process wrote another reads", async () => {
    const [one, two] = [(await open()).space<string>("one"), (await open()).space<string>("two")];
    await one.set("key", "first");
    await two.set("key", "second");
    expect(await (await open()).space<string>("one").get("key")).toBe("first");
    await one.clear();
    expect([await one.get("key"), await two.get("key")]).toEqual([undefined, "second"]);
    expect(await two.delete("key")).toBe(true);
    expect(await two.has("key")).toBe(false);
  });

  test("of bounded ones the latest stay, and each ends by itself", async () => {
    const space = (await open()).space<number>("bounded", { mostEntries: 2, longestMs: 150 });
    for (const each of [1, 2, 3]) await space.set(`key ${each}`, each);
    expect(await Promise.all([1, 2, 3].map((each) => space.get(`key ${each}`)))).toEqual([undefined, 2, 3]);
    await expect.poll(() => space.get("key 3")).toBeUndefined();
  });

  test("while Redis is away everything counts as absent, soon, and it is used again once it is back", async () => {
    const cache = await open();
    const space = cache.space<string>("away");
    await space.set("key", "value");
    await redis.stop();
    const since = performance.now();
    expect(await space.get("key")).toBeUndefined();
    await space.set("key", "lost");
    expect(performance.now() - since).toBeLessThan(3_000);
    expect(cache.failures()).toBeGreaterThan(0);
    await redis.start();
    await expect
      .poll(async () => ((await space.set("key", "again")) ? space.get("key") : undefined), { timeout: 5_000 })
      .toBe("again");
  });
});
