import { z } from "zod";
import { systemClock } from "../../bot/system-clock.ts";
import { openPostgresDatabase } from "../../storage/postgres-database.ts";
import { createSqlReleases } from "../../storage/sql-releases.ts";
import { openSqliteDatabase } from "../../storage/sqlite-database.ts";
import type { StateDatabase } from "../../storage/state-database.ts";
import { STATE_TABLES } from "../../storage/state-tables.ts";
import { BENCH_ANNOUNCEMENT } from "../bench/bench-announcement.ts";

/** What the database did, by its own counters. */
export interface DatabaseWork {
  readonly statements: number;
  readonly transactions: number;
  readonly rowsWritten: number;
}

export interface ScaleState {
  subscribe(guildId: string, channelIds: readonly string[]): Promise<void>;
  /** One transaction: a delivery for each subscription. Tells how long it took, in milliseconds. */
  announce(): Promise<number>;
  /** Table 3 of the release comes: every post shows less than it could, and is edited. */
  addSplit(): Promise<void>;
  /** Posts and edits that are still to be made. */
  open(): Promise<number>;
  /** Null where the engine does not count. */
  work(): Promise<DatabaseWork | null>;
  /** By table; and what the database takes on disk, in bytes. */
  size(): Promise<{ readonly rows: Readonly<Record<string, number>>; readonly bytes: number }>;
  close(): Promise<void>;
}

/** What is said to an engine in its own words. */
interface Engine {
  readonly database: StateDatabase;
  /** A table of the texts in the JSON list :ids. */
  readonly ids: string;
  readonly bytes: string;
  readonly work: string | null;
}

const AT_ONCE = 10_000;
const SUBSCRIBER = "300000000000000001";
const OPEN = `
  SELECT CAST(count(*) AS INTEGER) AS count FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
  WHERE d.status IN ('pending', 'claimed') OR d.status = 'sent' AND d.shown_version < a.version`;
const WORK = `
  SELECT CAST(xact_commit AS INTEGER) AS transactions, CAST(tup_inserted + tup_updated + tup_deleted AS INTEGER) AS rows,
    (SELECT CAST(sum(calls) AS INTEGER) FROM pg_stat_statements WHERE dbid = d.datid) AS statements
  FROM pg_stat_database d WHERE datname = current_database()`;

const workRow = z.object({ transactions: z.int(), rows: z.int(), statements: z.int() });
const countRow = z.object({ count: z.int() });
const sizeRow = z.object({ bytes: z.coerce.number() });

/**
 * The state of a run, subscribed by the table rather than by a hundred thousand commands.
 * @param at a file, or "postgres://…" of a server that counts statements
 */
export async function openScaleState(at: string): Promise<ScaleState> {
  const { database, ids, bytes, work } = await openEngine(at);
  const releases = createSqlReleases(database);
  const count = async (sql: string) => countRow.parse((await database.rows(sql))[0]).count;
  const subscribe = `
    INSERT INTO subscription (channel_id, guild_id, format, language, publish, corrections, created_by, created_at)
    SELECT value, :guildId, 'brief', 'en', 0, 1, :createdBy, CAST(:at AS BIGINT) FROM ${ids}`;
  return {
    async subscribe(guildId, channelIds) {
      for (let from = 0; from < channelIds.length; from += AT_ONCE) {
        const those = JSON.stringify(channelIds.slice(from, from + AT_ONCE));
        await database.run(subscribe, { guildId, createdBy: SUBSCRIBER, at: Date.now(), ids: those });
      }
    },
    async announce() {
      const since = performance.now();
      await releases.announce(BENCH_ANNOUNCEMENT, Date.now());
      return performance.now() - since;
    },
    async addSplit() {
      const { referenceMonth } = BENCH_ANNOUNCEMENT;
      await releases.amend([{ referenceMonth, addition: { kind: "split", at: Date.now() }, announcedSince: 0 }]);
    },
    open: () => count(OPEN),
    async work() {
      if (work === null) return null;
      const { rows: rowsWritten, ...counted } = workRow.parse((await database.rows(work))[0]);
      return { ...counted, rowsWritten };
    },
    async size() {
      const rows: [string, number][] = [];
      for (const { name } of STATE_TABLES)
        rows.push([name, await count(`SELECT CAST(count(*) AS INTEGER) AS count FROM ${name}`)]);
      return { rows: Object.fromEntries(rows), bytes: sizeRow.parse((await database.rows(bytes))[0]).bytes };
    },
    close: () => database.close(),
  };
}

async function openEngine(at: string): Promise<Engine> {
  if (!at.startsWith("postgres")) {
    const bytes = "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size";
    return { database: await openSqliteDatabase(at), ids: "json_each(:ids)", bytes, work: null };
  }
  const log = { info: () => {}, warn: () => {}, error: console.error };
  const database = await openPostgresDatabase({ url: at, clock: systemClock, log });
  await database.run("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  const bytes = "SELECT pg_database_size(current_database()) AS bytes";
  return { database, ids: "jsonb_array_elements_text(CAST(:ids AS jsonb))", bytes, work: WORK };
}
