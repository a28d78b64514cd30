import { FileFault, quoted } from "../holdings/fault.ts";
import { addMonths, isMonth, type Month } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { checkSums } from "./checks.ts";
import type { Names } from "./names.ts";
import { billionsCell, expectCell, placeOf, readTabFile, type TabFile } from "./tab-file.ts";

const UNIT = "(in billions of dollars)";
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** The last of the notes in every edition since 2012: a file that ends before it is half a file. */
const LAST_NOTE = /^17\//;
const FOOTER = "Department of the Treasury/Federal Reserve Board";

/** A month's column in a block of one year. The right one of a month shown twice is the old series. */
interface MonthColumn {
  readonly cell: number;
  readonly month: Month;
  readonly old: boolean;
}

export interface History extends ReleaseContents {
  /** The date under the table, "2026-05-18". */
  readonly released: string;
}

/**
 * Reads `mfhhis01.txt`, the history of major foreign holders: one block a year, newest first, back to March 2000.
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout, names a holder that is not known, or does not add up
 */
export function readHistory(bytes: Uint8Array, source: string, names: Names): History {
  const file = readTabFile(bytes, source);
  const title = file.rows[0]?.find((cell) => cell !== "");
  if (title !== "MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES") {
    throw new FileFault(placeOf(file, 0), '"MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES"', quoted(title));
  }
  const unit = file.rows[1]?.find((cell) => cell !== "");
  if (unit !== UNIT) throw new FileFault(placeOf(file, 1), quoted(UNIT), quoted(unit));
  const headers = [...file.rows.keys()].filter((row) => file.rows[row]?.[0] === "Country");
  const blocks = headers.map((header) => readBlock(file, header, names));
  const months = blocks.flatMap((block) => block.months);
  checkMonths(file, headers, months);
  const [newestMonth] = months;
  if (!newestMonth) throw new FileFault({ file: file.name }, "a block for each year", "none");
  const cells = blocks.flatMap((block) => block.cells);
  const holders = [...new Set(cells.map(({ holder }) => holder))];
  return {
    table: "mfhhis01",
    newestMonth,
    oldestMonth: FIRST_MONTH,
    holders,
    cells,
    released: readReleaseDate(file, newestMonth),
  };
}

function readBlock(file: TabFile, header: number, names: Names): { months: Month[]; cells: PublishedCell[] } {
  const columns = readColumns(file, header);
  let row = header + 2;
  while (isEmpty(file.rows[row])) row++;
  const cells: PublishedCell[] = [];
  for (; !isEmpty(file.rows[row]); row++) cells.push(...readRow(file, row, columns, names));
  row++;
  expectCell(file, row, 0, "Of which:");
  for (const end = row + 3; row < end; ) cells.push(...readRow(file, ++row, columns, names));
  const current = columns.filter((column) => !column.old);
  for (const { month, cell } of current) {
    const ofMonth = cells.filter((each) => each.month === month && each.series === "mfh");
    checkSums({ month, cells: ofMonth, place: placeOf(file, header, cell) });
  }
  return { months: current.map(({ month }) => month), cells };
}

function readColumns(file: TabFile, header: number): MonthColumn[] {
  const years = file.rows[header] ?? [];
  const columns: MonthColumn[] = [];
  for (let cell = 1; cell < years.length; cell++) {
    if (years[cell] === "") continue;
    const name = file.rows[header - 1]?.[cell] ?? "";
    const number = MONTH_NAMES.indexOf(name) + 1;
    const month = `${years[cell]}-${String(number).padStart(2, "0")}`;
    if (!isMonth(month))
      throw new FileFault(placeOf(file, header, cell), "a month and its year", quoted(`${name} ${years[cell]}`));
    columns.push({ cell, month, old: columns.at(-1)?.month === month });
  }
  return columns;
}

function readRow(file: TabFile, row: number, columns: readonly MonthColumn[], names: Names): PublishedCell[] {
  const [rawName = "", ...figures] = file.rows[row] ?? [];
  const stray = figures.findIndex((text, at) => text !== "" && !columns.some(({ cell }) => cell === at + 1));
  if (stray >= 0)
    throw new FileFault(placeOf(file, row, stray + 1), "nothing outside the months", quoted(figures[stray]));
  return columns.map(({ cell, month, old }): PublishedCell => {
    const named = (old && names.find("mfhhis01-old", rawName, month)) || names.find("mfhhis01", rawName, month);
    if (!named)
      throw new FileFault(placeOf(file, row, 0), `the name of a holder of ${month} in data/names.tsv`, quoted(rawName));
    const { holder, measure } = named;
    return { series: old ? "mfh-old" : "mfh", holder, measure, month, millions: billionsCell(file, row, cell) };
  });
}

/** Every month once, newest first, from a December back to March 2000. */
function checkMonths(file: TabFile, headers: readonly number[], months: readonly Month[]): void {
  const [newest] = months;
  if (!newest?.endsWith("-12"))
    throw new FileFault(placeOf(file, headers[0] ?? 0), "a full calendar year first", quoted(newest));
  for (const [at, month] of months.entries()) {
    const expected = addMonths(newest, -at);
    if (month === expected) continue;
    const header = headers.find((row) => file.rows[row]?.includes(month.slice(0, 4)));
    throw new FileFault(placeOf(file, header ?? 0), `the months in order, here ${expected}`, quoted(month));
  }
  if (months.at(-1) !== FIRST_MONTH) {
    throw new FileFault(
      placeOf(file, headers.at(-1) ?? 0),
      `blocks of years back to ${FIRST_MONTH}`,
      quoted(months.at(-1)),
    );
  }
}

function readReleaseDate(file: TabFile, newest: Month): string {
  const footer = file.rows.findIndex((row) => row[0] === FOOTER);
  if (footer < 0) throw new FileFault(placeOf(file, file.rows.length - 1), quoted(FOOTER), "the end of the file");
  if (!file.rows.some((row) => LAST_NOTE.test(row[0] ?? ""))) {
    throw new FileFault(placeOf(file, file.rows.length - 1), "the notes through 17/", "the end of the file");
  }
  const text = file.rows[footer + 1]?.[0] ?? "";
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) ?? [];
  if (!month || !day || !year)
    throw new FileFault(placeOf(file, footer + 1, 0), "the date of the release, such as 5/18/2026", quoted(text));
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDate(date) || date <= newest)
    throw new FileFault(placeOf(file, footer + 1, 0), `a date after ${newest}`, quoted(text));
  return date;
}

function isDate(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isEmpty(row: readonly string[] | undefined): boolean {
  return row === undefined || row.every((cell) => cell === "");
}
