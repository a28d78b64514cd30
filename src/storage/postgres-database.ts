import type { Pool, PoolClient } from "pg";
import { type Clock, pause } from "../announcements/clock.ts";
import type { Log } from "../announcements/log.ts";
import { postgresStatement } from "./postgres-statement.ts";
import { isConflict, outageReason } from "./postgres-trouble.ts";
import { schemaFiles } from "./schema-files.ts";
import { type Dialect, type Outage, type Session, StateAway, type StateDatabase } from "./state-database.ts";
import { StateUnusable } from "./state-unusable.ts";

export interface PostgresSettings {
  /** "postgres://user:password@host:5432/ticwire" */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
  /** What its connections are called: that of a bot, where nothing else is said. */
  readonly name?: string;
  /** How long a database that is away is waited for; without end, where nothing else is said. */
  readonly patienceMs?: number;
}

const BOT = "ticwire";

const POSTGRES: Dialect = {
  added: "added",
  skipLocked: (table) => `FOR UPDATE OF ${table} SKIP LOCKED`,
  among: (column) =>
    `${column} IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)) AS value)`,
  async countFrom(session, table) {
    await session.rows(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), coalesce((SELECT max(id) FROM ${table}), 0) + 1, false)`,
    );
  },
};

const CONNECTIONS = 8;
const CONNECT_WITHIN_MS = 5_000;
/** A statement that takes longer hangs. */
const ANSWER_WITHIN_MS = 30_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Numbers of locks that nobody else in the database takes. */
const ALONE = "SELECT pg_advisory_xact_lock(7461, 1)";
const MIGRATING = "SELECT pg_advisory_xact_lock(7461, 2)";

/**
 * The state on PostgreSQL, of the newest schema. While the database is away everything waits for it, with longer and longer
 * pauses: a transaction is then run anew, so that each must be one that may be made twice.
 * @throws StateUnusable if a newer version of the bot wrote it, or the database does not let the bot in
 */
export async function openPostgresDatabase(settings: PostgresSettings): Promise<StateDatabase> {
  const pool = await connect(settings);
  const trials = createTrials(settings);
  const { patienceMs = Number.POSITIVE_INFINITY } = settings;
  try {
    await trials.persist(() => migrate(pool), patienceMs);
  } catch (error) {
    await pool.end();
    if (error instanceof StateUnusable || error instanceof StateAway) throw error;
    throw new StateUnusable(
      `The database of DATABASE_URL cannot be used: ${error instanceof Error ? error.message : error}.`,
      { cause: error },
    );
  }
  return createDatabase(pool, trials, patienceMs);
}

/** Whether a process of a bot is connected, or may be about to come back: one of them holds a lease. */
export async function isInUse(database: StateDatabase, now: number): Promise<boolean> {
  const connected = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = '${BOT}' LIMIT 1`;
  const [others, held] = [
    await database.rows(connected),
    await database.rows("SELECT 1 FROM lease WHERE held_until > :now LIMIT 1", { now }),
  ];
  return others.length + held.length > 0;
}

/** The same state, for somebody who cannot wait for longer: then StateAway is thrown. */
export function withPatience(database: StateDatabase, patienceMs: number): StateDatabase {
  return PATIENT.get(database)?.(patienceMs) ?? database;
}

const PATIENT = new WeakMap<StateDatabase, (patienceMs: number) => StateDatabase>();

function createDatabase(pool: Pool, trials: Trials, patienceMs: number): StateDatabase {
  const { rows, run } = createSession(pool);
  const database: StateDatabase = {
    dialect: POSTGRES,
    rows: (sql, values) => trials.persist(() => rows(sql, values), patienceMs),
    run: (sql, values) => trials.persist(() => run(sql, values), patienceMs),
    transaction: (work, alone) =>
      trials.persist(
        () =>
          inTransaction(pool, async (client) => {
            if (alone) await client.query(ALONE);
            return work(createSession(client));
          }),
        patienceMs,
      ),
    outage: trials.outage,
    close: () => pool.end(),
  };
  PATIENT.set(database, (patience) => createDatabase(pool, trials, patience));
  return database;
}

/** Times and ids are far below 2⁵³; bytes are the platform's own. */
const OWN_TYPES: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  17: (text) => new Uint8Array(Buffer.from(text.slice("\\x".length), "hex")),
};

async function connect({ url, name = BOT }: PostgresSettings): Promise<Pool> {
  const { Pool: PoolOfPg, types } = (await import("pg")).default;
  const pool = new PoolOfPg({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    application_name: name,
    types: { getTypeParser: (id, format) => OWN_TYPES[id] ?? types.getTypeParser(id, format) },
  });
  // Without listeners a connection that is lost while it is idle, or between two statements, would end the process; the next
  // statement meets the same fault.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

function createSession(connection: Pool | PoolClient): Session {
  const query = (sql: string, values = {}) => connection.query(postgresStatement(sql, values));
  return {
    rows: async (sql, values) => (await query(sql, values)).rows,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
  };
}

async function inTransaction<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release(fault && outageReason(fault) !== null ? fault : undefined);
  }
}

interface Trials {
  persist<Result>(work: () => Promise<Result>, patienceMs: number): Promise<Result>;
  outage(): Outage | null;
}

function createTrials({ clock, log }: PostgresSettings): Trials {
  let outage: Outage | null = null;

  const isBack = () => {
    if (outage) log.info({ seconds: Math.round((clock.now() - outage.since) / 1_000) }, "the database answers again");
    outage = null;
  };
  const isAway = (reason: string) => {
    if (!outage) log.warn({ reason }, "the database does not answer: trying again until it does");
    outage ??= { since: clock.now(), reason };
  };

  /** @returns how long there is left to wait @throws where there is nothing to wait for */
  const judge = (error: unknown, left: number): number => {
    if (!mayBeTriedAgain(error)) throw error;
    const reason = outageReason(error);
    if (reason !== null) isAway(reason);
    if (left <= 0) throw new StateAway(`the database does not answer: ${reason}`, { cause: error });
    return left;
  };

  return {
    outage: () => outage,
    async persist(work, patienceMs) {
      const until = clock.now() + patienceMs;
      for (let trial = 1; ; trial++) {
        try {
          const result = await work();
          isBack();
          return result;
        } catch (error) {
          const left = until - clock.now();
          await pause(clock, Math.min(pauseAfter(trial), judge(error, left)));
        }
      }
    },
  };
}

function mayBeTriedAgain(error: unknown): boolean {
  return outageReason(error) !== null || isConflict(error);
}

function pauseAfter(trial: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(trial - 1, 20), LONGEST_PAUSE_MS);
}

async function migrate(pool: Pool): Promise<void> {
  const { newest } = schemaFiles("postgres");
  await inTransaction(pool, async (client) => {
    await client.query(MIGRATING);
    const found = await client.query("SELECT to_regclass('schemaversion') AS made");
    const made = found.rows[0]?.made !== null;
    const version = made
      ? Number((await client.query("SELECT max(version) AS version FROM schemaversion")).rows[0]?.version)
      : 0;
    if (version > newest) {
      throw new StateUnusable(
        `The database has schema ${version}, this version of the bot knows ${newest}: run the newer one, or restore an older copy.`,
      );
    }
    if (version === newest) return;
    const { migrateSchema } = await import("./migrate-schema.ts");
    await migrateSchema("postgres", 0, {
      query: async (sql) => (await client.query(sql)).rows,
      script: async (sql) => void (await client.query(sql)),
    });
  });
}
