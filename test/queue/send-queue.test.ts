import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { SendQueue } from "../../src/announcements/send-queue.ts";
import { hasPostgres, type LocalPostgres, startLocalPostgres } from "../../src/playground/services/local-postgres.ts";
import { hasRedis, type LocalRedis, startLocalRedis } from "../../src/playground/services/local-redis.ts";
import { openSendQueue } from "../../src/queue/bullmq-queue.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const due = (count: number) => Array.from({ length: count }, (_, id) => ({ id, attempts: 0 }));

type Offer = SendQueue["offer"];

/**
 * Several couriers on one queue. Tells when each word was given.
 * @param first what is offered before any of them is served: a word that was given and ended may be offered anew
 */
async function couriers(url: string, count: number, first: (offer: Offer) => Promise<unknown> = async () => {}) {
  const stop = new AbortController();
  const given: { readonly at: number; readonly by: number }[] = [];
  const queues = await Promise.all(
    Array.from({ length: count }, () => openSendQueue({ url, log: silent, concurrency: 8 })),
  );
  const [queue] = queues;
  if (!queue) throw new Error("no queue");
  await first(queue.offer);
  const served = queues.map((each, by) =>
    each.serve(async () => {
      given.push({ at: performance.now(), by });
      await pause(20);
    }, stop.signal),
  );
  onTestFinished(async () => {
    stop.abort();
    await Promise.all(served);
  });
  return { given, offer: queue.offer };
}

function queueTests(urlOf: () => Promise<string>): void {
  test("what is offered twice is given once, shared by all, and never faster than Discord takes it", async () => {
    const { given } = await couriers(await urlOf(), 3, (offer) => Promise.all([offer(due(120)), offer(due(120))]));
    await expect.poll(() => given.length, { timeout: 15_000 }).toBe(120);
    await pause(200);
    expect(given).toHaveLength(120);
    expect(new Set(given.map(({ by }) => by)).size).toBe(3);
    // Two windows have to end; the first word of each is given a moment after its window has begun.
    const times = given.map(({ at }) => at).sort((a, b) => a - b);
    expect((times[119] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_500);
  });
}

describe.skipIf(!hasRedis)("the queue on Redis", { timeout: 30_000 }, () => {
  let redis: LocalRedis;
  beforeAll(async () => {
    redis = await startLocalRedis();
  });
  afterAll(() => redis?.close());

  queueTests(async () => {
    await redis.flush();
    return redis.url;
  });

  test("an offer to a Redis that is away is refused soon, and taken once it is back", async () => {
    const { given, offer } = await couriers(redis.url, 1);
    await offer(due(1));
    await expect.poll(() => given.length).toBe(1);
    await redis.stop();
    await expect(offer(due(2))).rejects.toThrow();
    await redis.start();
    await expect
      .poll(
        () =>
          offer(due(2)).then(
            () => "taken",
            () => "away",
          ),
        { timeout: 10_000 },
      )
      .toBe("taken");
    await expect.poll(() => given.length, { timeout: 15_000 }).toBeGreaterThan(1);
  });
});

describe.skipIf(!hasPostgres)("the queue on PostgreSQL", { timeout: 60_000 }, () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startLocalPostgres();
  }, 60_000);
  afterAll(() => server?.close());

  queueTests(() => server.newDatabase());
});
