import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { stateFile } from "../../bot/state-folder.ts";
import type { BotProcess } from "../bench/bot-process.ts";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { discordSettings } from "../local-discord/settings.ts";
import { startLocalPostgres } from "../services/local-postgres.ts";
import { startLocalRedis } from "../services/local-redis.ts";
import { type CourierCost, type CourierPlace, costOf, startCourier } from "./couriers.ts";
import type { ScaleSettings } from "./scale-settings.ts";
import { type DatabaseWork, openScaleState, type ScaleState } from "./scale-state.ts";

export interface ScaleReport {
  /** How long it took to write a delivery for each channel, in seconds. */
  readonly announcing: number;
  readonly posting: Passage;
  /** After Table 3. */
  readonly editing: Passage | null;
  readonly lost: number;
  readonly duplicates: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly databaseBytes: number;
  readonly couriers: readonly CourierCost[];
}

/** Once through all channels. Times in seconds from when its cause was written; bytes as they were uploaded. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  readonly taken: number;
  readonly refused: number;
  readonly uploaded: number;
  /** Null where the engine does not count. */
  readonly database: DatabaseWork | null;
}

const POSTS = { method: "POST", route: "/channels/:channelId/messages" } as const;
const EDITS = { method: "PATCH", route: "/channels/:channelId/messages/:messageId" } as const;
const POLL_MS = 500;
const STALLED_MS = 120_000;
/** PostgreSQL's counters are written now and then. */
const COUNTED_MS = 1_500;

/** Where the state is, and what leaves with it. */
interface Services extends Pick<CourierPlace, "databaseUrl" | "queueUrl"> {
  readonly state: ScaleState;
  close(): Promise<void>;
}

/** One release to so many channels, by couriers in processes of their own, on real PostgreSQL and Redis, or on SQLite. */
export async function runScale(settings: ScaleSettings): Promise<ScaleReport> {
  const withoutLimits = settings["without-limits"];
  const folder = mkdtempSync(join(tmpdir(), "ticwire-scale-"));
  const services = await (settings.state === "sqlite" ? onSqlite(folder) : onPostgres());
  const discord = await startLocalDiscord({ rateLimits: withoutLimits ? false : discordSettings.rateLimits });
  const channelIds = subscribable(discord, settings.channels);
  const { state } = services;
  const processes: BotProcess[] = [];
  const begin = async () => {
    const folders = Array.from({ length: settings.couriers }, () =>
      services.databaseUrl === null ? folder : mkdtempSync(join(folder, "courier-")),
    );
    const starting = folders.map((stateDir) => startCourier({ ...services, discord, stateDir, withoutLimits }));
    processes.push(...(await Promise.all(starting)));
  };
  try {
    await state.subscribe(discord.guildId, channelIds);
    // A bot on SQLite is told of nothing by others: it finds what there is at its start.
    const isShared = services.databaseUrl !== null;
    if (isShared) await begin();
    let announcing = Number.NaN;
    const posting = await pass(services, discord, POSTS, async () => {
      announcing = (await state.announce()) / 1_000;
      if (!isShared) await begin();
    });
    const editing = settings.edit ? await pass(services, discord, EDITS, state.addSplit) : null;
    const counts = channelIds.map((id) => discord.messages(id).length);
    const { rows, bytes: databaseBytes } = await state.size();
    return {
      ...{ announcing, posting, editing, rows, databaseBytes },
      lost: counts.filter((each) => each === 0).length,
      duplicates: counts.filter((each) => each > 1).length,
      couriers: processes.map(costOf),
    };
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    await services.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Services> {
  const counting = ["shared_preload_libraries=pg_stat_statements"];
  const [postgres, redis] = await Promise.all([startLocalPostgres("durable", counting), startLocalRedis()]);
  const databaseUrl = await postgres.newDatabase();
  const state = await openScaleState(databaseUrl);
  const close = async () => {
    await state.close();
    await Promise.all([postgres.close(), redis.close()]);
  };
  return { databaseUrl, queueUrl: redis.url, state, close };
}

async function onSqlite(folder: string): Promise<Services> {
  const state = await openScaleState(stateFile(folder));
  return { databaseUrl: null, queueUrl: null, state, close: state.close };
}

function subscribable({ guildId, world }: LocalDiscord, count: number): string[] {
  return Array.from({ length: count }, (_, at) => world.addChannel({ guildId, name: `c${at}` }).id);
}

/** @throws Error where nothing has moved for two minutes */
async function allSettled(state: ScaleState): Promise<void> {
  let [least, since] = [Number.POSITIVE_INFINITY, Date.now()];
  for (;;) {
    const open = await state.open();
    if (open === 0) return;
    if (open < least) [least, since] = [open, Date.now()];
    if (Date.now() - since > STALLED_MS) throw new Error(`${open} deliveries have stood still for two minutes`);
    await pause(POLL_MS);
  }
}

function difference(before: DatabaseWork | null, after: DatabaseWork | null): DatabaseWork | null {
  if (before === null || after === null) return null;
  return {
    statements: after.statements - before.statements,
    transactions: after.transactions - before.transactions,
    rowsWritten: after.rowsWritten - before.rowsWritten,
  };
}

/** Brings the cause about, and waits until nothing is left of it to be done. */
async function pass(
  { state }: Services,
  discord: LocalDiscord,
  { method, route }: typeof POSTS | typeof EDITS,
  cause: () => Promise<void>,
): Promise<Passage> {
  const before = await state.work();
  const since = Date.now();
  await cause();
  await allSettled(state);
  await pause(COUNTED_MS);
  const sent = discord.requests.filter((request) => request.method === method && request.route === route);
  const taken = sent.filter(({ status }) => status === 200);
  const times = taken.map(({ at }) => (at - since) / 1_000).sort((one, other) => one - other);
  return {
    first: times[0] ?? Number.NaN,
    last: times.at(-1) ?? Number.NaN,
    taken: taken.length,
    refused: sent.length - taken.length,
    uploaded: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    database: difference(before, await state.work()),
  };
}
