import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What is never lost: subscriptions, deliveries, accepted files. */
export function stateFile(folder: string): string {
  return join(folder, "state.sqlite");
}

/** What may vanish. */
export function cacheFile(folder: string): string {
  return join(folder, "cache.sqlite");
}

/** Makes the folder where there is none. */
export function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks without changing anything. A file that cannot be read counts as one that somebody needs. */
export function holdsSubscriptions(folder: string): boolean {
  if (!existsSync(stateFile(folder))) return false;
  try {
    const database = new DatabaseSync(stateFile(folder), { readOnly: true });
    const found = database.prepare("SELECT 1 FROM subscription LIMIT 1").get();
    database.close();
    return found !== undefined;
  } catch {
    return true;
  }
}
