import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ConfigFault } from "./config.ts";
import { FileFault } from "./holdings/fault.ts";
import { StateAway } from "./storage/state-database.ts";
import { StateInUse } from "./storage/state-lock.ts";
import { StateUnusable } from "./storage/state-unusable.ts";

/** A tool was asked for what cannot be; the message is one sentence that says what would be right. */
export class AskedWrongly extends Error {
  override readonly name = "AskedWrongly";
}

/** @throws AskedWrongly if there is no such folder */
export function expectFolder(path: string, what: string): string {
  if (!existsSync(path)) throw new AskedWrongly(`There is no folder ${path}: give ${what}.`);
  if (!statSync(path).isDirectory()) throw new AskedWrongly(`${path} is a file: give ${what}.`);
  return path;
}

/** @throws AskedWrongly if this is not the folder of a dataset */
export function expectDataset(path: string): string {
  const folder = expectFolder(path, "--to the folder of a dataset, such as data");
  const missing = ["holders.tsv", "names.tsv", "releases.tsv"].find((name) => !existsSync(join(folder, name)));
  if (missing) throw new AskedWrongly(`${path} has no ${missing}: give --to the folder of a dataset, such as data.`);
  return folder;
}

/**
 * Runs a tool of the command line; its exit status is what it returns, 1 for a file that is refused, and 2 where it was
 * asked wrongly, with one sentence each.
 */
export async function runTool(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const [status, message] = told(error);
    console.error(message);
    process.exitCode = status;
  }
}

function told(error: unknown): [status: number, message: string] {
  if (error instanceof AskedWrongly) return [2, error.message];
  if (error instanceof ConfigFault) return [2, error.message];
  if (isStateFault(error)) return [1, error.message];
  if (error instanceof FileFault || isSystemFault(error)) return [1, error.message];
  if (isArgumentFault(error))
    return [2, `${error.message.split(". ")[0]?.replace(/\.$/, "")}. --help lists the options.`];
  throw error;
}

/** Of the state: in use, away, or of another version. */
function isStateFault(error: unknown): error is Error {
  return [StateAway, StateInUse, StateUnusable].some((kind) => error instanceof kind);
}

/** Node's own errors of `parseArgs`. */
function isArgumentFault(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** A folder that cannot be read or written. */
function isSystemFault(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
