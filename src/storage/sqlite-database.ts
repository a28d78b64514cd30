import { DatabaseSync, type StatementSync } from "node:sqlite";
import { schemaFiles } from "./schema-files.ts";
import type { Dialect, Row, Session, StateDatabase, Values } from "./state-database.ts";
import { StateUnusable } from "./state-unusable.ts";

const BUSY_TIMEOUT_MS = 10_000;

const SQLITE: Dialect = {
  added: "rowid",
  skipLocked: () => "",
  among: (column) => `${column} IN (SELECT value FROM json_each(:ids))`,
};

/**
 * Opens the state and brings it to the newest schema. Every commit is on disk when it returns.
 * @throws StateUnusable if it is broken, or a newer version of the bot wrote it
 */
export async function openSqliteDatabase(file: string): Promise<StateDatabase> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: BUSY_TIMEOUT_MS });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    await migrate(database, file);
    return sqliteDatabase(database);
  } catch (error) {
    database?.close();
    if (error instanceof StateUnusable) throw error;
    const reason = error instanceof Error ? error.message : error;
    throw new StateUnusable(
      `${file} cannot be opened: ${reason}. Put a copy in its place, or move it away to begin without subscriptions.`,
      { cause: error },
    );
  }
}

/** @param database of the newest schema */
export function sqliteDatabase(database: DatabaseSync): StateDatabase {
  const inTurn = createTurns();
  const session = createSession(database);
  return {
    dialect: SQLITE,
    rows: (sql, values) => inTurn(() => session.rows(sql, values)),
    run: (sql, values) => inTurn(() => session.run(sql, values)),
    transaction: (work) => inTurn(() => inTransaction(database, () => work(session))),
    outage: () => null,
    close: () => inTurn(async () => database.close()),
  };
}

function createSession(database: DatabaseSync): Session {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    rows: async (sql, values = {}) => statement(sql).all(values) satisfies readonly Row[],
    run: async (sql, values: Values = {}) => Number(statement(sql).run(values).changes),
  };
}

/** One connection has one transaction: what is asked for in its middle waits for its end. */
function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** The write lock is taken at once, so nothing read in it can be outdated. */
async function inTransaction<Result>(database: DatabaseSync, work: () => Promise<Result>): Promise<Result> {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** What the version is told by, also to versions of the bot that are older than the table of migrations. */
function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
}

async function migrate(database: DatabaseSync, file: string): Promise<void> {
  const { newest } = schemaFiles("sqlite");
  await inTransaction(database, async () => {
    const version = versionOf(database);
    if (version > newest) {
      throw new StateUnusable(
        `${file} has schema ${version}, this version of the bot knows ${newest}: run the newer one, or restore an older copy of the file.`,
      );
    }
    if (version === newest) return;
    const { migrateSchema } = await import("./migrate-schema.ts");
    await migrateSchema("sqlite", version, {
      query: async (sql) => database.prepare(sql).all(),
      script: async (sql) => database.exec(sql),
    });
    database.exec(`PRAGMA user_version = ${newest}`);
  });
}
