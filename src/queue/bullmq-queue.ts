import type { Job, RateLimiterOptions } from "bullmq";
import type { Log } from "../announcements/log.ts";
import type { SendQueue } from "../announcements/send-queue.ts";

/**
 * Discord takes 50 requests a second from a bot, and answers to commands are not among them. Ten at a time: 50 at once would
 * be 5 MB, of which those that Discord gets too early are refused as a whole. A window is found to have ended some 3 ms late,
 * so that these are 49 a second and never more than five windows in one of Discord's seconds; of shorter ones, or of a number
 * that does not divide 50, there are sometimes too many in a second, and each costs those 3 ms (docs/scale.md).
 */
const PACE: RateLimiterOptions = { max: 10, duration: 200 };
const NAME = "ticwire-sends";
const JOB = "send";
/** A courier that died does not keep its places for longer. */
const LOCK_MS = 30_000;
const ANSWER_WITHIN_MS = 2_000;

export interface QueueSettings {
  /** "redis://…", also of Valkey, or "postgres://…" */
  readonly url: string;
  readonly log: Log;
  /** How many messages one process has under way. */
  readonly concurrency: number;
}

/** On BullMQ. It connects by itself, whenever its server is there. */
export async function openSendQueue({ url, log, concurrency }: QueueSettings): Promise<SendQueue> {
  const engine = await (url.startsWith("redis") ? onRedis(url) : onPostgres(url));
  const connection = tellOnce(log);
  const queue = engine.queue();
  queue.on("error", connection.lost);
  return {
    async offer(due) {
      const jobs = due.map(({ id, attempts }) => ({ name: JOB, data: {}, opts: { jobId: `d${id}-${attempts}` } }));
      await within(ANSWER_WITHIN_MS, queue.addBulk(jobs));
      connection.stands();
    },
    async serve(send, stop) {
      const worker = engine.worker(send, concurrency);
      worker.on("error", connection.lost);
      if (!stop.aborted) await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
      await within(ANSWER_WITHIN_MS, worker.close()).catch(() => {});
      await within(ANSWER_WITHIN_MS, queue.close()).catch(() => {});
      engine.leave();
    },
  };
}

interface BulkQueue {
  on(event: "error", listener: (error: Error) => void): unknown;
  addBulk(jobs: { name: string; data: object; opts: { jobId: string } }[]): Promise<Job[]>;
  close(): Promise<void>;
}

interface Engine {
  queue(): BulkQueue;
  worker(send: () => Promise<void>, concurrency: number): Pick<BulkQueue, "on" | "close">;
  leave(): void;
}

const ENDED_JOBS = { removeOnComplete: true, removeOnFail: true };

async function onRedis(url: string): Promise<Engine> {
  const [{ Queue, Worker }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
  const connect = (own: object) => {
    const client = new Redis(url, { maxRetriesPerRequest: null, ...own });
    client.on("error", () => {});
    clients.push(client);
    return client;
  };
  const clients: { disconnect(): void }[] = [];
  return {
    queue: () => new Queue(NAME, { connection: connect({ enableOfflineQueue: false }), defaultJobOptions: ENDED_JOBS }),
    worker: (send, concurrency) =>
      new Worker(NAME, send, { connection: connect({}), concurrency, limiter: PACE, lockDuration: LOCK_MS }),
    leave() {
      for (const client of clients) client.disconnect();
    },
  };
}

async function onPostgres(url: string): Promise<Engine> {
  const { createPostgresBackend, withBackend } = await import("bullmq");
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString: url, migrate: true };
  return {
    queue: () => new Queue(NAME, { connection, defaultJobOptions: ENDED_JOBS }),
    worker: (send, concurrency) =>
      new Worker(NAME, send, { connection, concurrency, limiter: PACE, lockDuration: LOCK_MS }),
    leave() {},
  };
}

/** An engine that is away fails many times a second. */
function tellOnce(log: Log) {
  let isLost = false;
  return {
    lost(error: Error) {
      if (!isLost) log.warn({ err: error }, "the queue is away: couriers look into the database meanwhile");
      isLost = true;
    },
    stands() {
      if (isLost) log.info({}, "the queue is back");
      isLost = false;
    },
  };
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
