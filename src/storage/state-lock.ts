import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another process works on the same folder. */
export class StateInUse extends Error {
  override readonly name = "StateInUse";
}

/**
 * Holds the folder for this process until `release` or its death, whatever that is: the operating system keeps the lock,
 * so there is nothing stale to clear away.
 * @throws StateInUse
 */
export function lockState(folder: string): { release(): void } {
  const file = join(folder, "lock.sqlite");
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database?.close();
    if (!isBusy(error)) throw new Error(unusable(file, error), { cause: error });
    throw new StateInUse(
      `Another process is already running on ${folder}. End it, or give this one a STATE_DIR of its own.`,
    );
  }
  const held = database;
  return { release: () => held.close() };
}

function unusable(file: string, error: unknown): string {
  return `${file} cannot be locked: ${error instanceof Error ? error.message : error}. Nothing is kept in it: delete it.`;
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
