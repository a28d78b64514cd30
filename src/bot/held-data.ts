import type { Held, Judge, Judgement } from "../announcements/judge.ts";
import type { Log } from "../announcements/log.ts";
import type { AcceptedFile } from "../announcements/release-store.ts";
import type { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import type { ReleaseFile, Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { checkAgreement } from "../tic/agreement.ts";
import { type ReadTable, readTable } from "../tic/read-table.ts";
import type { ShippedData } from "./shipped-data.ts";

/** The dataset of a running bot: what ships with it, and the files that were accepted since. */
export interface HeldData {
  dataset(): Dataset;
  readonly held: Held;
  readonly judge: Judge;
  readonly onAccepted: (file: AcceptedFile) => void;
}

type Read = (table: Table, bytes: Uint8Array) => ReadTable;

/** @param accepted files of earlier runs; one that this version cannot read any more is left out, and logged */
export function createHeldData(shipped: ShippedData, accepted: readonly AcceptedFile[], log: Log): HeldData {
  const read: Read = (table, bytes) => readTable(table, bytes, `${table}.txt`, shipped.names);
  const missing = accepted.filter(({ sha256 }) => !holds(shipped.dataset, sha256));
  const additions = missing.flatMap((file) => readAgain(file, read, log));
  let dataset = additions.length === 0 ? shipped.dataset : shipped.dataset.merge(additions);
  const newestMonth = () => dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH;
  return {
    dataset: () => dataset,
    held: {
      newestMonth,
      release: () => firstOf(dataset, newestMonth()),
      has: (sha256) => holds(dataset, sha256),
    },
    judge: (table, bytes) => judge(dataset, shipped, table, () => read(table, bytes)),
    onAccepted(file) {
      dataset = dataset.merge([additionOf(file, read)]);
    },
  };
}

function judge(dataset: Dataset, { calendar }: ShippedData, table: Table, read: () => ReadTable): Judgement {
  try {
    const { contents, released } = read();
    const { newestMonth } = contents;
    const last = dataset.files.findLast((file) => file.table === table);
    if (last && newestMonth < last.newestMonth) {
      throw new FileFault({ file: `${table}.txt` }, `a newest month of ${last.newestMonth} or later`, newestMonth);
    }
    if (last && saysTheSame(dataset.contentsOf(last), contents)) return { kind: "held" };
    if (table === "slt_table3") return judgeTable3(dataset, contents);
    const release = released ?? calendar.carrying(newestMonth)?.date ?? dataset.asOf().release;
    return { kind: "accepted", newestMonth, release };
  } catch (error) {
    if (error instanceof FileFault || error instanceof RangeError) return { kind: "refused", reason: error.message };
    throw error;
  }
}

/** Counts only beside the Table 5 of its own release, and if it agrees with it. */
function judgeTable3(dataset: Dataset, contents: ReleaseContents): Judgement {
  const { newestMonth } = contents;
  const table5 = dataset.files.findLast((file) => file.table === "slt_table5" && file.newestMonth === newestMonth);
  if (!table5) {
    if (newestMonth > (dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH)) return { kind: "early" };
    throw new FileFault({ file: "slt_table3.txt" }, "the newest month of a Table 5 that is held", newestMonth);
  }
  checkAgreement(contents, dataset.contentsOf(table5));
  return { kind: "accepted", newestMonth, release: table5.release };
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

/** The same figures under other bytes: line ends that were retyped, or rows in another order. */
function saysTheSame(held: ReleaseContents, read: ReleaseContents): boolean {
  const lines = ({ cells }: ReleaseContents) =>
    cells.map(({ series, holder, measure, month, millions }) => `${series} ${holder} ${measure} ${month} ${millions}`);
  return held.newestMonth === read.newestMonth && lines(held).sort().join() === lines(read).sort().join();
}

/** Date of the release that was the first to carry a month. */
function firstOf(dataset: Dataset, month: string): string {
  const first = dataset.files.find((file) => file.table === "slt_table5" && file.newestMonth === month);
  return first?.release ?? dataset.asOf().release;
}
