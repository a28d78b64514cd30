import { existsSync } from "node:fs";
import { AskedWrongly } from "./asked-wrongly.ts";
import { stateFile } from "./bot/state-folder.ts";
import { systemClock } from "./bot/system-clock.ts";
import { readStateSettings } from "./config.ts";
import { openSqliteDatabase } from "./storage/sqlite-database.ts";
import type { StateDatabase } from "./storage/state-database.ts";

const PATIENCE_MS = 10_000;

/**
 * The state that the bot of these settings works on, while it works.
 * @throws AskedWrongly if there is none, StateAway or StateUnusable
 */
export async function openOperatorState(): Promise<StateDatabase> {
  const { stateDir, databaseUrl } = readStateSettings();
  if (databaseUrl !== null) {
    const { openPostgresDatabase } = await import("./storage/postgres-database.ts");
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    return openPostgresDatabase({
      url: databaseUrl,
      clock: systemClock,
      log,
      name: "ticwire admin",
      patienceMs: PATIENCE_MS,
    });
  }
  if (!existsSync(stateFile(stateDir))) {
    throw new AskedWrongly(`There is no state in ${stateDir}: run this where the bot runs, with its settings.`);
  }
  return openSqliteDatabase(stateFile(stateDir));
}
