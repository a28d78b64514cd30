import { FileFault, quoted } from "../holdings/fault.ts";
import { isMonth, type Month } from "../holdings/month.ts";
import { type Row, readTsv } from "../holdings/tsv.ts";

/** A release whose date the Treasury has named. */
export interface OfficialRelease {
  /** Date in Washington, "2026-09-16". */
  readonly date: string;
  /** The months that it is the first to carry, oldest first; after a shutdown of the government there may be two. */
  readonly months: readonly [Month, ...Month[]];
}

/**
 * Reads `data/release-dates.tsv`, or `data/past-release-dates.tsv`.
 * @param file the name that faults give
 * @throws FileFault if a row is no release, or they are out of order
 */
export function readReleaseDates(text: string, file = "release-dates.tsv"): OfficialRelease[] {
  const rows = readTsv(text, file, ["release", "months"]);
  const releases = rows.map((row) => readRow(row, file));
  for (const [index, { date }] of releases.entries()) {
    const before = releases[index - 1]?.date ?? "";
    if (date <= before) throw new FileFault({ file, line: index + 2, cell: 1 }, `a date after ${before}`, date);
  }
  return releases;
}

function readRow({ cells: [date = "", months = ""], line }: Row, file: string): OfficialRelease {
  if (!isDate(date)) throw new FileFault({ file, line, cell: 1 }, "a date such as 2026-09-16", quoted(date));
  const [first, ...rest] = months.split(" ").map((month) => {
    if (isMonth(month)) return month;
    throw new FileFault({ file, line, cell: 2 }, "months such as 2026-07, with a space between", quoted(months));
  });
  if (!first) throw new FileFault({ file, line, cell: 2 }, "a month", quoted(months));
  return { date, months: [first, ...rest] };
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) && text.length === 10;
}
