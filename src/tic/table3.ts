import { FileFault, quoted } from "../holdings/fault.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, isMonth, type Month, toMonth } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import type { Names } from "./names.ts";
import { expectCell, placeOf, readTabFile, type TabFile } from "./tab-file.ts";

const UNIT_ROW = 3;
const HEADER_ROW = 8;
const FIRST_ROW = 9;
const OLDEST = toMonth("2020-01");
/** The machine names of the columns, as the file itself gives them. */
export const COLUMNS = [
  "country",
  "country_code",
  "date",
  "for_treas_pos",
  "for_treas_net",
  "for_lt_treas_pos",
  "for_lt_treas_net",
  "for_lt_treas_valchg",
  "for_st_treas_pos",
  "for_st_treas_net",
];
/** The measure of each column of figures. The total's net is the sum of the two others and is not stored. */
const MEASURES_OF_COLUMNS: readonly (Measure | null)[] = ["total", null, "lt", "net_lt", "valuation", "st", "net_st"];
const FIRST_FIGURE = 3;
/** Stands in the last of the notes: a file that ends before it is half a file. */
const LAST_NOTE = "for_st_treas_net:";
const ROUNDING_MILLIONS = 2;

/**
 * Reads `slt_table3.txt`: every reporting country by month from January 2020, in millions of dollars. A positive net is
 * a purchase by foreigners (the Treasury calls it "net U.S. sales").
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout, names a holder that is not known, or does not add up
 */
export function readTable3(bytes: Uint8Array, source: string, names: Names): ReleaseContents {
  const file = readTabFile(bytes, source);
  expectCell(file, 0, 0, "Table 3: U.S. Treasury Securities Held by Foreign Residents 1/");
  expectCell(file, UNIT_ROW, 0, "Millions of dollars");
  for (const [cell, column] of COLUMNS.entries()) expectCell(file, HEADER_ROW, cell, column);
  const end = file.rows.findIndex((row, at) => at >= FIRST_ROW && (row[0] ?? "") === "");
  if (end < 0 || !file.rows.slice(end).some(([note = ""]) => note.startsWith(LAST_NOTE))) {
    throw new FileFault(placeOf(file, file.rows.length - 1), `the notes through "${LAST_NOTE}"`, "the end of the file");
  }
  const newestMonth = monthCell(file, FIRST_ROW);
  const holders: HolderId[] = [];
  const cells: PublishedCell[] = [];
  for (let row = FIRST_ROW; row < end; ) {
    const holder = holderOf(file, row, names, newestMonth);
    if (holders.includes(holder))
      throw new FileFault(placeOf(file, row, 0), "each holder once", quoted(file.rows[row]?.[0]));
    holders.push(holder);
    row = readHolder(file, row, end, holder, newestMonth, cells);
  }
  const [oldestMonth] = cells.map(({ month }) => month).sort();
  return { table: "slt_table3", newestMonth, oldestMonth: oldestMonth ?? newestMonth, holders, cells };
}

function holderOf(file: TabFile, row: number, names: Names, month: Month): HolderId {
  const rawName = file.rows[row]?.[0] ?? "";
  const named = names.find("slt_table3", rawName, month);
  if (!named) throw new FileFault(placeOf(file, row, 0), "the name of a holder in data/names.tsv", quoted(rawName));
  return named.holder;
}

/** All months of one holder, newest first and without a hole. Returns the row after them. */
function readHolder(
  file: TabFile,
  first: number,
  end: number,
  holder: HolderId,
  newestMonth: Month,
  cells: PublishedCell[],
): number {
  const rawName = file.rows[first]?.[0];
  let row = first;
  for (let month = newestMonth; month >= OLDEST; month = addMonths(month, -1), row++) {
    if (row >= end || file.rows[row]?.[0] !== rawName || file.rows[row]?.[2] !== month) {
      throw new FileFault(placeOf(file, row, 2), `${month} of ${rawName}`, quoted(file.rows[row]?.[2]));
    }
    readMonth(file, row, holder, month, cells);
  }
  return row;
}

function readMonth(file: TabFile, row: number, holder: HolderId, month: Month, cells: PublishedCell[]): void {
  const figures = MEASURES_OF_COLUMNS.map((_, at) => millionsCell(file, row, FIRST_FIGURE + at));
  if ((file.rows[row] ?? []).length !== COLUMNS.length) {
    throw new FileFault(placeOf(file, row), `${COLUMNS.length} cells`, `${file.rows[row]?.length}`);
  }
  const [total = null, net = null, lt = null, netLt = null, , st = null, netSt = null] = figures;
  checkSum(file, row, FIRST_FIGURE, total, lt, st);
  checkSum(file, row, FIRST_FIGURE + 1, net, netLt, netSt);
  for (const [at, measure] of MEASURES_OF_COLUMNS.entries()) {
    if (measure) cells.push({ series: "t3", holder, measure, month, millions: figures[at] ?? null });
  }
}

function checkSum(
  file: TabFile,
  row: number,
  cell: number,
  sum: number | null,
  a: number | null,
  b: number | null,
): void {
  if (sum === null || a === null || b === null || Math.abs(sum - a - b) <= ROUNDING_MILLIONS) return;
  throw new FileFault(placeOf(file, row, cell), `the sum of long-term and short-term, ${a + b}`, `${sum}`);
}

function millionsCell(file: TabFile, row: number, cell: number): number | null {
  const text = file.rows[row]?.[cell] ?? "";
  if (text === "n.a.") return null;
  if (!/^-?\d+$/.test(text))
    throw new FileFault(placeOf(file, row, cell), "whole millions of dollars or n.a.", quoted(text));
  return Number(text) + 0;
}

function monthCell(file: TabFile, row: number): Month {
  const text = file.rows[row]?.[2] ?? "";
  if (!isMonth(text)) throw new FileFault(placeOf(file, row, 2), "a month of the form 2026-07", quoted(text));
  return text;
}
