import type { Staged } from "../announcements/check-table.ts";
import type { Held, Judge } from "../announcements/judge.ts";
import { type RevisedBy, SPLIT_WITHIN_MS } from "../announcements/later-content.ts";
import type { Log } from "../announcements/log.ts";
import type { AcceptedFile } from "../announcements/release-store.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { ReleaseFile, Table } from "../holdings/release.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { type ReadTable, readTable } from "../tic/read-table.ts";
import { unnamedRevisions } from "./announced-figures.ts";
import { judgeFile } from "./judge-file.ts";
import type { ShippedData } from "./shipped-data.ts";

/** The dataset of a running bot: what ships with it, and the files that were accepted since. */
export interface HeldData {
  dataset(): Dataset;
  readonly held: Held;
  readonly judge: Judge;
  readonly stage: (file: AcceptedFile) => Staged;
  readonly revisedBy: RevisedBy;
  /** Files that another process accepted; what is held already changes nothing, and what cannot be read is left out. */
  take(files: readonly AcceptedFile[]): void;
  /** Whether Table 3 of the newest release may still come so early that its posts are edited. */
  awaitsSplit(): boolean;
}

type Read = (table: Table, bytes: Uint8Array) => ReadTable;

/** @param accepted files of earlier runs; one that this version cannot read any more is left out, and logged */
export function createHeldData(
  shipped: ShippedData,
  accepted: readonly AcceptedFile[],
  { log, now }: { readonly log: Log; now(): number },
): HeldData {
  const read: Read = (table, bytes) => readTable(table, bytes, `${table}.txt`, shipped.names);
  const missing = accepted.filter(({ sha256 }) => !holds(shipped.dataset, sha256));
  const additions = missing.flatMap((file) => readAgain(file, read, log));
  let dataset = additions.length === 0 ? shipped.dataset : shipped.dataset.merge(additions);
  const table5 = accepted.filter(({ table }) => table === "slt_table5");
  const newestMonth = () => dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH;
  const takenAt = () => table5.find((file) => file.newestMonth === newestMonth())?.seenAt ?? null;
  return {
    dataset: () => dataset,
    held: {
      newestMonth,
      release: () => firstOf(dataset, newestMonth()),
      takenAt,
      has: (sha256) => holds(dataset, sha256),
    },
    judge: (table, bytes) => {
      const bench = { dataset, calendar: shipped.calendar, now: new Date(now()) };
      return judgeFile(bench, table, () => read(table, bytes));
    },
    stage(file) {
      const staged = dataset.merge([additionOf(file, read)]);
      return {
        revisedBy: unnamedRevisions(staged),
        take() {
          dataset = staged;
          if (file.table === "slt_table5") table5.push(file);
        },
      };
    },
    take(files) {
      const unknown = files.filter(({ sha256 }) => !holds(dataset, sha256));
      const more = unknown.flatMap((file) => readAgain(file, read, log));
      if (more.length > 0) dataset = dataset.merge(more);
      table5.push(...unknown.filter(({ table }) => table === "slt_table5"));
    },
    awaitsSplit() {
      const at = takenAt();
      const inTime = at !== null && now() <= at + SPLIT_WITHIN_MS;
      return inTime && (dataset.newestMonthOf("slt_table3") ?? "") < newestMonth();
    },
    revisedBy: (announcement) => unnamedRevisions(dataset)(announcement),
  };
}

function readAgain(file: AcceptedFile, read: Read, log: Log) {
  try {
    return [additionOf(file, read)];
  } catch (error) {
    const { table, releaseDate } = file;
    log.error({ err: error, table, releaseDate }, "a file that was accepted earlier cannot be read any more");
    return [];
  }
}

function additionOf({ table, sha256, releaseDate, body }: AcceptedFile, read: Read) {
  const { contents } = read(table, body);
  const { newestMonth, oldestMonth, holders } = contents;
  const file: ReleaseFile = { release: releaseDate, table, newestMonth, oldestMonth, sha256, asServed: true, holders };
  return { file, contents };
}

function holds(dataset: Dataset, sha256: string): boolean {
  return dataset.files.some((file) => file.sha256 === sha256);
}

/** Date of the release that was the first to carry a month. */
function firstOf(dataset: Dataset, month: string): string {
  const first = dataset.files.find((file) => file.table === "slt_table5" && file.newestMonth === month);
  return first?.release ?? dataset.asOf().release;
}
