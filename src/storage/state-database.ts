import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { MIGRATIONS } from "./state-schema.ts";
import { StateUnusable } from "./state-unusable.ts";

const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the state and brings it to the newest schema. Every commit is on disk when it returns.
 * @throws StateUnusable if it is broken, or a newer version of the bot wrote it
 */
export function openStateDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: BUSY_TIMEOUT_MS });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    migrate(database, file);
    return database;
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

const versionRow = z.object({ user_version: z.int() });

function migrate(database: DatabaseSync, file: string): void {
  inTransaction(database, () => {
    const version = versionRow.parse(database.prepare("PRAGMA user_version").get()).user_version;
    if (version > MIGRATIONS.length) {
      throw new StateUnusable(
        `${file} has schema ${version}, this version of the bot knows ${MIGRATIONS.length}: run the newer one, or restore an older copy of the file.`,
      );
    }
    if (version === MIGRATIONS.length) return;
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** All that `work` writes, or none of it. The write lock is taken at once, so nothing read in it can be outdated. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
