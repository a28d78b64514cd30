import { z } from "zod";
import { systemClock } from "../../bot/system-clock.ts";
import { openPostgresDatabase } from "../../storage/postgres-database.ts";
import { createSqlReleases } from "../../storage/sql-releases.ts";
import { STATE_TABLES } from "../../storage/state-tables.ts";
import { BENCH_ANNOUNCEMENT } from "../bench/bench-announcement.ts";

/** What the database did, by its own counters. */
export interface DatabaseWork {
  readonly transactions: number;
  readonly rowsWritten: number;
}

export interface ScaleState {
  subscribe(guildId: string, channelIds: readonly string[]): Promise<void>;
  /** One transaction: a delivery for each subscription. Tells how long it took, in milliseconds. */
  announce(): Promise<number>;
  open(): Promise<number>;
  work(): Promise<DatabaseWork>;
  /** By table; and what the database takes on disk, in bytes. */
  size(): Promise<{ readonly rows: Readonly<Record<string, number>>; readonly bytes: number }>;
  close(): Promise<void>;
}

const AT_ONCE = 10_000;
const SUBSCRIBER = "300000000000000001";
const SUBSCRIBE = `
  INSERT INTO subscription (channel_id, guild_id, format, language, publish, corrections, created_by, created_at)
  SELECT value, :guildId, 'brief', 'en', 0, 1, :createdBy, CAST(:at AS BIGINT)
  FROM jsonb_array_elements_text(CAST(:ids AS jsonb))`;
const WORK = `
  SELECT CAST(xact_commit AS INTEGER) AS transactions, CAST(tup_inserted + tup_updated + tup_deleted AS INTEGER) AS rows
  FROM pg_stat_database WHERE datname = current_database()`;

const workRow = z.object({ transactions: z.int(), rows: z.int() });
const countRow = z.object({ count: z.int() });
const sizeRow = z.object({ bytes: z.coerce.number() });

/** The state of the run on PostgreSQL, subscribed by the table rather than by a hundred thousand commands. */
export async function openScaleState(url: string): Promise<ScaleState> {
  const log = { info: () => {}, warn: () => {}, error: console.error };
  const database = await openPostgresDatabase({ url, clock: systemClock, log });
  const releases = createSqlReleases(database);
  const count = async (sql: string) => countRow.parse((await database.rows(sql))[0]).count;
  return {
    async subscribe(guildId, channelIds) {
      for (let from = 0; from < channelIds.length; from += AT_ONCE) {
        const ids = JSON.stringify(channelIds.slice(from, from + AT_ONCE));
        await database.run(SUBSCRIBE, { guildId, createdBy: SUBSCRIBER, at: Date.now(), ids });
      }
    },
    async announce() {
      const since = performance.now();
      await releases.announce(BENCH_ANNOUNCEMENT, Date.now());
      return performance.now() - since;
    },
    open: () => count("SELECT CAST(count(*) AS INTEGER) AS count FROM delivery WHERE status IN ('pending', 'claimed')"),
    async work() {
      const { transactions, rows } = workRow.parse((await database.rows(WORK))[0]);
      return { transactions, rowsWritten: rows };
    },
    async size() {
      const rows: [string, number][] = [];
      for (const { name } of STATE_TABLES)
        rows.push([name, await count(`SELECT CAST(count(*) AS INTEGER) AS count FROM ${name}`)]);
      const { bytes } = sizeRow.parse((await database.rows("SELECT pg_database_size(current_database()) AS bytes"))[0]);
      return { rows: Object.fromEntries(rows), bytes };
    },
    close: () => database.close(),
  };
}
