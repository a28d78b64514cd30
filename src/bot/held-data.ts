import type { Held, Judge } from "../announcements/judge.ts";
import type { AcceptedFile } from "../announcements/release-store.ts";
import type { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import type { Month } from "../holdings/month.ts";
import type { ReleaseFile, Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { readTable } from "../tic/read-table.ts";
import type { ShippedData } from "./shipped-data.ts";

/** The dataset of a running bot: what ships with it, and the files that were accepted since. */
export interface HeldData {
  dataset(): Dataset;
  readonly held: Held;
  readonly judge: Judge;
  readonly onAccepted: (file: AcceptedFile) => void;
}

export function createHeldData(
  { dataset: shipped, calendar, names }: ShippedData,
  accepted: readonly AcceptedFile[],
): HeldData {
  const read = (table: Table, bytes: Uint8Array) => readTable(table, bytes, `${table}.txt`, names);
  const holds = (sha256: string) => dataset.files.some((file) => file.sha256 === sha256);
  const addition = ({ table, sha256, releaseDate, body }: AcceptedFile) => {
    const { contents } = read(table, body);
    return { file: releaseFile(contents, sha256, releaseDate), contents };
  };
  let dataset = shipped;
  const missing = accepted.filter(({ sha256 }) => !holds(sha256));
  if (missing.length > 0) dataset = shipped.merge(missing.map(addition));

  const judgeBytes: Judge = (table, bytes) => {
    const { contents, released } = read(table, bytes);
    const { newestMonth } = contents;
    const last = dataset.files.findLast((file) => file.table === table);
    if (last && newestMonth < last.newestMonth) {
      throw new FileFault({ file: `${table}.txt` }, `a newest month of ${last.newestMonth} or later`, newestMonth);
    }
    if (last && sameFigures(dataset.contentsOf(last), contents)) return { kind: "held" };
    return {
      kind: "accepted",
      newestMonth,
      release: released ?? calendar.carrying(newestMonth)?.date ?? newestRelease(dataset),
    };
  };

  return {
    dataset: () => dataset,
    held: {
      newestMonth: () => dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH,
      release: () => releaseOf(dataset, dataset.newestMonthOf("slt_table5")),
      has: holds,
    },
    judge: (table, bytes) => refusing(() => judgeBytes(table, bytes)),
    onAccepted(file) {
      dataset = dataset.merge([addition(file)]);
    },
  };
}

function refusing(judge: () => ReturnType<Judge>): ReturnType<Judge> {
  try {
    return judge();
  } catch (error) {
    if (error instanceof FileFault || error instanceof RangeError) return { kind: "refused", reason: error.message };
    throw error;
  }
}

function releaseFile(contents: ReleaseContents, sha256: string, release: string): ReleaseFile {
  const { table, newestMonth, oldestMonth, holders } = contents;
  return { release, table, newestMonth, oldestMonth, sha256, asServed: true, holders };
}

function sameFigures(held: ReleaseContents, read: ReleaseContents): boolean {
  if (held.newestMonth !== read.newestMonth || held.oldestMonth !== read.oldestMonth) return false;
  const lines = ({ cells }: ReleaseContents) =>
    cells
      .map(({ series, holder, measure, month, millions }) => [series, holder, measure, month, millions].join(" "))
      .sort();
  return lines(held).join("\n") === lines(read).join("\n");
}

function releaseOf(dataset: Dataset, month: Month | null): string {
  return (
    dataset.files.find((file) => file.table === "slt_table5" && file.newestMonth === month)?.release ??
    newestRelease(dataset)
  );
}

function newestRelease(dataset: Dataset): string {
  return dataset.asOf().release;
}
