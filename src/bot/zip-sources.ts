import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readArchiveList } from "../tic/archive-list.ts";
import type { FetchZip } from "../tic/fetch-zip.ts";
import type { ArchiveLedger } from "./archive-ledger.ts";
import type { ZipSource } from "./read-archive.ts";

/** The archives of a folder, by name. */
export function zipsOfFolder(folder: string): ZipSource[] {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(".zip"));
  const load = (name: string) => async () => ({ bytes: readFileSync(join(folder, name)) });
  return names.sort().map((name) => ({ name, load: load(name), drop: () => {} }));
}

interface FetchingParts {
  readonly fetchZip: FetchZip;
  readonly ledger: ArchiveLedger;
  /** Between two downloads. */
  readonly pause: () => Promise<void>;
}

/** The archives of a list of addresses. Each is fetched once: what an earlier run has fetched is kept. */
export function zipsOfList(file: string, { fetchZip, ledger, pause }: FetchingParts): ZipSource[] {
  let asked = false;
  const fetchOne = async (url: string) => {
    if (asked) await pause();
    asked = true;
    const outcome = await fetchZip(url);
    if (outcome.kind === "failed") return { failed: outcome.reason };
    ledger.keep(url, outcome.sha256, outcome.bytes);
    return { bytes: outcome.bytes };
  };
  return readArchiveList(readFileSync(file, "utf8"), basename(file)).map(({ name, url }) => ({
    name,
    drop: () => ledger.drop(url),
    load: async () => {
      const kept = ledger.fetched(url);
      return kept ? { bytes: kept } : fetchOne(url);
    },
  }));
}
