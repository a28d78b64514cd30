/** A process that delivers from the state it is given, until SIGTERM; made to be killed. */
import { randomUUID } from "node:crypto";
import { REST } from "@discordjs/rest";
import { z } from "zod";
import { createCourier } from "../../announcements/deliver.ts";
import { systemClock } from "../../bot/system-clock.ts";
import { createSender } from "../../discord/send.ts";
import { createSqlLedger } from "../../storage/sql-ledger.ts";
import { createSqlReleases } from "../../storage/sql-releases.ts";
import { openSqliteDatabase } from "../../storage/sqlite-database.ts";
import { composeChaosPost, renderChaosPost } from "./chaos-post.ts";
import { CHAOS_CONCURRENCY, CHAOS_TIMES } from "./chaos-settings.ts";
import { watchChaos } from "./chaos-watch.ts";

export const workerOrders = z.object({
  state: z.string(),
  api: z.string(),
  token: z.string(),
  userId: z.string(),
  withoutNonce: z.boolean(),
  /** Where the files are; null if there is nothing but to deliver. */
  treasury: z.string().nullable(),
});
export type WorkerOrders = z.infer<typeof workerOrders>;

if (import.meta.main) await work(workerOrders.parse(JSON.parse(process.argv[2] ?? "")));

async function work({ state, api, token, userId, withoutNonce, treasury }: WorkerOrders): Promise<void> {
  const stop = new AbortController();
  process.once("SIGTERM", () => stop.abort());
  process.once("disconnect", () => process.exit(1));

  const rest = new REST({ api, timeout: CHAOS_TIMES.clientTimeout, offset: 5 }).setToken(token);
  const sender = createSender({ rest: withoutNonce ? forgetfulRest(rest) : rest, userId, render: renderChaosPost });
  const database = await openSqliteDatabase(state);
  const courier = createCourier({
    owner: randomUUID(),
    ledger: createSqlLedger(database),
    sender,
    compose: composeChaosPost,
    clock: systemClock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    onUnsettled: () => {},
    timing: CHAOS_TIMES,
    concurrency: CHAOS_CONCURRENCY,
  });
  const store = createSqlReleases(database);
  const watching = treasury && watchChaos({ treasury, store, clock: systemClock, onLook: courier.wake }, stop.signal);
  await Promise.all([courier.run(stop.signal), watching]);
  await database.close();
  process.exit(0);
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
