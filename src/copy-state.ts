/** `npm run state:copy -- --from sqlite:state/state.sqlite --to postgres://…`: moves a state to another engine. */
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { Log } from "./announcements/log.ts";
import { systemClock } from "./bot/system-clock.ts";
import { CopyFault, copyState } from "./storage/copy-state.ts";
import { isInUse, openPostgresDatabase } from "./storage/postgres-database.ts";
import { openSqliteDatabase } from "./storage/sqlite-database.ts";
import { StateAway, type StateDatabase } from "./storage/state-database.ts";
import { lockState, StateInUse } from "./storage/state-lock.ts";
import { StateUnusable } from "./storage/state-unusable.ts";

const USAGE = "npm run state:copy -- --from sqlite:FILE --to postgres://USER:PASSWORD@HOST/DATABASE (or the other way)";
const WRONG_USE = 2;
const PATIENCE_MS = 10_000;

interface Opened {
  readonly database: StateDatabase;
  close(): Promise<void>;
}

async function main(): Promise<void> {
  const ends = readArguments();
  if (!ends) {
    console.error(`It takes two addresses: ${USAGE}`);
    process.exitCode = WRONG_USE;
    return;
  }
  const from = await open(ends.from);
  try {
    const to = await open(ends.to).catch((error: unknown) => from.close().then(() => Promise.reject(error)));
    try {
      await copyState(from.database, to.database, ({ table, rows, before }) => {
        console.log(`${table}: ${rows} rows, each read back and the same${before > 0 ? `; ${before} were there` : ""}`);
      });
    } finally {
      await to.close();
    }
  } finally {
    await from.close().catch(() => {});
  }
  console.log("The state is copied. Start the bot with the new address; the old state is as it was.");
}

function readArguments(): { from: string; to: string } | null {
  try {
    const options = { from: { type: "string" }, to: { type: "string" } } as const;
    const { from, to } = parseArgs({ options }).values;
    return from && to && [from, to].every((end) => /^(sqlite:|postgres(ql)?:\/\/)./.test(end)) ? { from, to } : null;
  } catch {
    return null;
  }
}

/** @throws StateInUse while a bot works on it */
async function open(address: string): Promise<Opened> {
  const file = /^sqlite:(.+)$/.exec(address)?.[1];
  if (file) {
    const lock = lockState(dirname(file));
    const database = await openSqliteDatabase(file);
    return { database, close: () => database.close().then(lock.release) };
  }
  const log: Log = { info: () => {}, warn: (_, message) => console.error(message), error: () => {} };
  const database = await openPostgresDatabase({
    url: address,
    clock: systemClock,
    log,
    name: "ticwire state:copy",
    patienceMs: PATIENCE_MS,
  });
  if (await isInUse(database, systemClock.now())) {
    await database.close();
    throw new StateInUse("A bot works on that database. End all its processes first.");
  }
  return { database, close: database.close };
}

main().catch((error: unknown) => {
  const known = [CopyFault, StateAway, StateInUse, StateUnusable].some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
