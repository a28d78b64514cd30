import { existsSync, renameSync, rmSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { schemaFiles } from "./schema-files.ts";
import { StateUnusable } from "./state-unusable.ts";

/** What a backup holds, by the tables of the state. */
export type Counts = Readonly<Record<"subscription" | "source_file" | "announcement" | "delivery", number>>;

/** What SQLite keeps beside a file while it is open. */
const BESIDE = ["-wal", "-shm"];

/**
 * Copies the state while the bot works on it, as it stood at one moment. The file is there under its name once it was opened
 * and found in order.
 * @throws StateUnusable
 */
export async function backupState(from: string, to: string): Promise<Counts> {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const database = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(database, unfinished);
  } finally {
    database.close();
  }
  const counts = inspect(unfinished);
  // Whoever only reads cannot take these along; they are empty, for a backup is written to the file itself.
  for (const part of BESIDE) rmSync(`${unfinished}${part}`, { force: true });
  renameSync(unfinished, to);
  return counts;
}

/**
 * Puts a backup in the place of the state. What was there before is kept beside it, under a name that is told.
 * @throws StateUnusable if the backup is not in order: then nothing is changed
 */
export async function restoreState(from: string, to: string): Promise<{ counts: Counts; kept: string | null }> {
  const counts = inspect(from);
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const database = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(database, unfinished);
  } finally {
    database.close();
  }
  const kept = existsSync(to) ? freeName(to) : null;
  for (const part of ["", ...BESIDE]) {
    if (kept !== null && existsSync(`${to}${part}`)) renameSync(`${to}${part}`, `${kept}${part}`);
  }
  renameSync(unfinished, to);
  return { counts, kept };
}

/** Opens it as the bot would, but for reading, and counts. */
function inspect(file: string): Counts {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const one = (sql: string) => Object.values(database?.prepare(sql).get() ?? {})[0];
    const found = one("PRAGMA integrity_check");
    if (found !== "ok") throw new Error(String(found));
    const version = Number(one("PRAGMA user_version"));
    const { newest } = schemaFiles("sqlite");
    if (version === 0 || version > newest)
      throw new Error(`it has schema ${version}, and this version knows 1 to ${newest}`);
    const count = (table: string) => Number(one(`SELECT count(*) FROM ${table}`));
    return {
      subscription: count("subscription"),
      source_file: count("source_file"),
      announcement: count("announcement"),
      delivery: count("delivery"),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new StateUnusable(`${file} is no state of ticwire that can be used: ${reason}.`, { cause: error });
  } finally {
    database?.close();
  }
}

function freeName(file: string): string {
  for (let number = 1; ; number++) {
    const name = `${file}.before-restore-${number}`;
    if (!existsSync(name)) return name;
  }
}
