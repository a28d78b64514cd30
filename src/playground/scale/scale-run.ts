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

/** Times in seconds from when the announcement was written; bytes as they were uploaded. */
export interface ScaleReport {
  readonly announcing: number;
  readonly firstPost: number;
  readonly lastPost: number;
  readonly posts: number;
  readonly lost: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly uploaded: number;
  /** Null where the engine does not count. */
  readonly database: DatabaseWork | null;
  readonly rows: Readonly<Record<string, number>>;
  readonly databaseBytes: number;
  readonly couriers: readonly CourierCost[];
}

const MESSAGES = "/channels/:channelId/messages";
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
    const before = await state.work();
    const announcing = (await state.announce()) / 1_000;
    const since = Date.now();
    if (!isShared) await begin();
    await allSettled(state);
    await pause(COUNTED_MS);
    const { rows, bytes: databaseBytes } = await state.size();
    const database = difference(before, await state.work());
    const couriers = processes.map(costOf);
    return { ...postsOf(discord, channelIds, since), announcing, rows, databaseBytes, database, couriers };
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

function postsOf(discord: LocalDiscord, channelIds: readonly string[], since: number) {
  const sent = discord.requests.filter(({ method, route }) => method === "POST" && route === MESSAGES);
  const taken = sent.filter(({ status }) => status === 200);
  const times = taken.map(({ at }) => (at - since) / 1_000).sort((one, other) => one - other);
  const counts = channelIds.map((id) => discord.messages(id).length);
  return {
    firstPost: times[0] ?? Number.NaN,
    lastPost: times.at(-1) ?? Number.NaN,
    posts: taken.length,
    lost: counts.filter((each) => each === 0).length,
    duplicates: counts.filter((each) => each > 1).length,
    refused: sent.length - taken.length,
    uploaded: sent.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
