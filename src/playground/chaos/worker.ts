/** A process that works on the state it is given, until SIGTERM; made to be killed. */
import { randomUUID } from "node:crypto";
import { REST } from "@discordjs/rest";
import type { Clock } from "../../announcements/clock.ts";
import { createCourier } from "../../announcements/deliver.ts";
import { whileHeld } from "../../announcements/lease.ts";
import { systemClock } from "../../bot/system-clock.ts";
import { createSender } from "../../discord/send.ts";
import { openSendQueue } from "../../queue/bullmq-queue.ts";
import { createSqlLeases } from "../../storage/sql-leases.ts";
import { createSqlLedger } from "../../storage/sql-ledger.ts";
import { createSqlReleases } from "../../storage/sql-releases.ts";
import type { StateDatabase } from "../../storage/state-database.ts";
import { composeChaosPost, renderChaosPost } from "./chaos-post.ts";
import { CHAOS_CONCURRENCY, CHAOS_LEASE, CHAOS_TIMES } from "./chaos-settings.ts";
import { openChaosDatabase } from "./chaos-state.ts";
import { watchChaos } from "./chaos-watch.ts";
import { type WorkerOrders, workerOrders } from "./worker-orders.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const LOOK_AGAIN_MS = 200;

if (import.meta.main) await work(workerOrders.parse(JSON.parse(process.argv[2] ?? "")));

async function work(orders: WorkerOrders): Promise<void> {
  const stop = new AbortController();
  process.once("SIGTERM", () => stop.abort());
  process.once("disconnect", () => process.exit(1));
  if (orders.role === "bot") {
    const { answerChaos } = await import("./chaos-bot.ts");
    await answerChaos(orders, stop.signal);
  } else await deliverAndWatch(orders, systemClock, stop.signal);
  process.exit(0);
}

async function deliverAndWatch(orders: WorkerOrders, clock: Clock, stop: AbortSignal): Promise<void> {
  const database = await openChaosDatabase(orders.state);
  const parts = { database, clock, owner: randomUUID() };
  const courier = orders.role === "watcher" ? null : await createChaosCourier(orders, parts);
  const watch = (signal: AbortSignal) =>
    watchChaos(
      { treasury: orders.treasury, store: createSqlReleases(database), clock, onLook: () => courier?.wake() },
      signal,
    );
  const lease = { ...parts, store: createSqlLeases(database), name: "watch", log: silent, timing: CHAOS_LEASE };
  const watching = { all: () => watch(stop), watcher: () => whileHeld(lease, watch, stop), courier: null, bot: null };
  await Promise.all([courier?.run(stop), watching[orders.role]?.()]);
  await database.close();
}

interface CourierPlace {
  readonly database: StateDatabase;
  readonly clock: Clock;
  readonly owner: string;
}

async function createChaosCourier(orders: WorkerOrders, { database, clock, owner }: CourierPlace) {
  const { api, token, userId, withoutNonce, queue } = orders;
  const rest = new REST({ api, timeout: CHAOS_TIMES.clientTimeout, offset: 5 }).setToken(token);
  const sender = createSender({ rest: withoutNonce ? forgetfulRest(rest) : rest, userId, render: renderChaosPost });
  return createCourier({
    ...{ owner, clock, sender },
    ledger: createSqlLedger(database),
    compose: composeChaosPost,
    log: silent,
    onUnsettled: () => {},
    timing: CHAOS_TIMES,
    concurrency: CHAOS_CONCURRENCY,
    ...(orders.role === "courier" && { lookAgainMs: LOOK_AGAIN_MS }),
    ...(queue && { queue: await openSendQueue({ url: queue, log: silent, concurrency: CHAOS_CONCURRENCY }) }),
  });
}

function forgetfulRest(rest: REST): Pick<REST, "get" | "post" | "patch"> {
  return {
    get: rest.get.bind(rest),
    patch: rest.patch.bind(rest),
    post: (route, options) => rest.post(route, { ...options, body: withoutNonce(options?.body) }),
  };
}

function withoutNonce(body: unknown): unknown {
  return typeof body === "object" ? { ...body, nonce: undefined, enforce_nonce: undefined } : body;
}
