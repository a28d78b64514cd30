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
  const database = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new StateInUse(
      `Another process is already running on ${folder}. End it, or give this one a STATE_DIR of its own.`,
    );
  }
  return { release: () => database.close() };
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
