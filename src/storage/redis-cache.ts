import type { Redis } from "ioredis";
import { Keyv } from "keyv";
import type { Bounds, Cache } from "./keyv-cache.ts";

/** A command that waits longer than this has failed: what is cached can be had without. */
const ANSWER_WITHIN_MS = 1_000;
const PREFIX = "ticwire";

/** The same on Redis or Valkey, for several processes at once. While it is away everything counts as absent. */
export async function openRedisCache(url: string): Promise<Cache> {
  const { Redis: Client } = await import("ioredis");
  const redis = new Client(url, {
    commandTimeout: ANSWER_WITHIN_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    lazyConnect: true,
  });
  // It connects anew by itself; each failed command is told by Keyv.
  redis.on("error", () => {});
  await redis.connect().catch(() => {});
  let failures = 0;
  return {
    space: <Value>(namespace: string, bounds?: Bounds) => {
      const store = createStore(redis, `${PREFIX}:${namespace}`, bounds);
      const keyv = new Keyv<Value>(bounds ? { store, ttl: bounds.longestMs } : { store });
      keyv.on("error", () => {
        failures += 1;
      });
      return keyv;
    },
    failures: () => failures,
    close: async () => redis.disconnect(),
  };
}

/** An entry ends by Redis' own clock; of bounded ones the oldest go, by their places in a sorted set beside them. */
function createStore(redis: Redis, space: string, bounds?: Bounds) {
  const at = (key: string) => `${space}:${key}`;
  const order = `${space}-order`;
  const drop = async (keys: readonly string[]) => {
    if (keys.length === 0) return;
    await redis.del(...keys.map(at));
    await redis.zrem(order, ...keys);
  };
  return {
    get: async (key: string) => (await redis.get(at(key))) ?? undefined,
    async set(key: string, value: string) {
      if (bounds) await redis.psetex(at(key), bounds.longestMs, value);
      else await redis.set(at(key), value);
      await redis.zadd(order, await redis.incr(`${order}-count`), key);
      if (bounds) await drop(await redis.zrange(order, 0, `${-bounds.mostEntries - 1}`));
      return true;
    },
    async delete(key: string) {
      const removed = await redis.del(at(key));
      await redis.zrem(order, key);
      return removed === 1;
    },
    has: async (key: string) => (await redis.exists(at(key))) === 1,
    clear: async () => drop(await redis.zrange(order, 0, "-1")),
  };
}
