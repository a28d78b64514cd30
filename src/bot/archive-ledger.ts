import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FileFault } from "../holdings/fault.ts";

/** What was fetched and read before, in a folder of its own: `read.json`, and the archives that were fetched. */
export interface ArchiveLedger {
  /** Whether all of an archive was dealt with. */
  isRead(sha256: string): boolean;
  noteRead(sha256: string): void;
  /** The archive that an address gave earlier. */
  fetched(url: string): Uint8Array | null;
  keep(url: string, sha256: string, bytes: Uint8Array): void;
  /** What an address gave is broken: it is to be asked again. */
  drop(url: string): void;
  /** Writes down what was read; to be called when it is safe in the dataset. */
  save(): void;
}

const stored = z.object({ read: z.array(z.string()), fetched: z.record(z.string(), z.string()) });

/** @throws FileFault if `read.json` there is something else */
export function openArchiveLedger(folder: string): ArchiveLedger {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "read.json");
  const before = existsSync(file) ? readStored(file) : { read: [], fetched: {} };
  const read = new Set(before.read);
  const addresses = new Map(Object.entries(before.fetched));
  const kept = new Set(before.read);
  const pathOf = (sha256: string) => join(folder, `${sha256}.zip`);
  const save = () =>
    writeWhole(file, `${JSON.stringify({ read: [...kept], fetched: Object.fromEntries(addresses) })}\n`);
  return {
    isRead: (sha256) => read.has(sha256),
    noteRead: (sha256) => void read.add(sha256),
    fetched(url) {
      const path = pathOf(addresses.get(url) ?? "");
      return existsSync(path) ? readFileSync(path) : null;
    },
    keep(url, sha256, bytes) {
      writeWhole(pathOf(sha256), bytes);
      addresses.set(url, sha256);
      save();
    },
    drop(url) {
      rmSync(pathOf(addresses.get(url) ?? ""), { force: true });
      addresses.delete(url);
      save();
    },
    save() {
      for (const sha256 of read) kept.add(sha256);
      save();
    },
  };
}

function readStored(file: string) {
  try {
    return stored.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new FileFault({ file }, "the list of what was read (or no such file, to begin anew)", "something else");
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
