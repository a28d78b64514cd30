import { FileFault, quoted } from "../holdings/fault.ts";
import { addMonths, isMonth, type Month } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import { checkSums } from "./checks.ts";
import { cellsAt, type FixedWidth, isBlank, nameAt, placeIn, readFixedWidth } from "./fixed-width.ts";
import { type MajorHoldersNotes, readNotes } from "./major-holders-notes.ts";
import type { Names } from "./names.ts";
import { billions } from "./tab-file.ts";
import { MONTH_NAMES } from "./written-date.ts";

const TITLE = [
  "MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES",
  "(in billions of dollars)",
  "HOLDINGS 1/ AT END OF PERIOD",
];
const OFFICIAL_ROWS = ["For. Official", "Treasury Bills", "T-Bonds & Notes"];
const FEWEST_MONTHS = 12;
const FEWEST_HOLDERS = 10;

/** The right one of a month shown twice is the old series. */
interface MonthColumn {
  readonly month: Month;
  readonly old: boolean;
}

export interface MajorHolders extends ReleaseContents {
  /** The date under the table, "2023-03-15". */
  readonly released: string;
}

/**
 * Reads `mfh.txt`, the table of fixed width that Table 5 replaced in April 2023: the major foreign holders, newest month
 * first, in billions of dollars. For archives alone: its address has served January 2023 since.
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout, names a holder that is not known, or does not add up
 */
export function readMajorHolders(bytes: Uint8Array, source: string, names: Names): MajorHolders {
  const table = readFixedWidth(bytes, source);
  checkTitle(table);
  const columns = readColumns(table);
  const [newestMonth] = columns.map(({ month }) => month);
  const oldestMonth = columns.at(-1)?.month;
  if (!newestMonth || !oldestMonth) throw new FileFault(placeIn(table, table.rule), "months", "none");
  const rows = readRows(table);
  const notes = readNotes(table, rows.end, newestMonth);
  const cells = [...rows.holders, ...rows.official].flatMap((line) => readRow({ table, columns, names, notes }, line));
  checkOnce(table, cells);
  for (const [at, { month, old }] of columns.entries()) {
    if (old) notes.expectComparison(placeIn(table, table.rule - 1, at), month);
    const ofMonth = cells.filter((cell) => cell.month === month && cell.series === "mfh");
    if (!old) checkSums({ month, cells: ofMonth, place: placeIn(table, table.rule - 1, at) });
  }
  const holders = [...new Set(cells.map(({ holder }) => holder))];
  return { table: "mfh", newestMonth, oldestMonth, holders, cells, released: notes.released };
}

function checkTitle(table: FixedWidth): void {
  const written = [...table.lines.entries()].filter(([line, text]) => line < table.rule - 2 && text.trim() !== "");
  for (const [at, expected] of TITLE.entries()) {
    const [line, text] = written[at] ?? [table.rule, undefined];
    if (text?.trim() !== expected) throw new FileFault(placeIn(table, line), quoted(expected), quoted(text?.trim()));
  }
  const [more] = written.slice(TITLE.length);
  if (more) throw new FileFault(placeIn(table, more[0]), "the months under the title", quoted(more[1].trim()));
}

/** Newest first without a gap; a month may stand twice. */
function readColumns(table: FixedWidth): MonthColumn[] {
  const [monthLine, yearLine] = [table.rule - 2, table.rule - 1];
  for (const [line, name] of [[monthLine, ""] as const, [yearLine, "Country"] as const]) {
    const found = nameAt(table, line);
    if (found !== name) throw new FileFault({ ...placeIn(table, line), cell: 1 }, quoted(name), quoted(found));
  }
  const years = cellsAt(table, yearLine);
  const columns: MonthColumn[] = [];
  for (const [at, name] of cellsAt(table, monthLine).entries()) {
    const month = toMonthOf(name, years[at] ?? "");
    const place = placeIn(table, yearLine, at);
    if (!month) throw new FileFault(place, "a month and its year", quoted(`${name} ${years[at]}`));
    const before = columns.at(-1);
    const old = before?.month === month && !before.old;
    if (before && !old && addMonths(before.month, -1) !== month)
      throw new FileFault(place, `${addMonths(before.month, -1)}, the month before ${before.month}`, quoted(month));
    columns.push({ month, old });
  }
  if (columns.length < FEWEST_MONTHS)
    throw new FileFault(placeIn(table, table.rule), `at least ${FEWEST_MONTHS} months`, `${columns.length}`);
  return columns;
}

/** Editions before 2003 may write "02"; the table begins in 2000. */
function toMonthOf(name: string, year: string): Month | null {
  const number = name.length < 3 ? 0 : MONTH_NAMES.findIndex((each) => each.startsWith(name)) + 1;
  const full = /^\d{2}$/.test(year) ? `20${year}` : year;
  const text = `${full}-${String(number).padStart(2, "0")}`;
  return isMonth(text) && text >= "2000-03" ? text : null;
}

/** Lines of the holders' rows, through Grand Total; of the official holders'; and the first line after them. */
function readRows(table: FixedWidth): { holders: number[]; official: number[]; end: number } {
  let line = table.rule + 1;
  while (line < table.lines.length && isBlank(table, line)) line++;
  const holders: number[] = [];
  for (; !isBlank(table, line); line++) holders.push(line);
  if (holders.length < FEWEST_HOLDERS + 2)
    throw new FileFault(placeIn(table, line), `at least ${FEWEST_HOLDERS} holders and the totals`, "fewer rows");
  for (const [at, name] of [[-2, "All Other"] as const, [-1, "Grand Total"] as const]) {
    expectName(table, holders.at(at) ?? line, name);
  }
  while (line < table.lines.length && isBlank(table, line)) line++;
  expectName(table, line, "Of which:");
  if ((table.lines[line] ?? "").trim() !== "Of which:")
    throw new FileFault(placeIn(table, line), '"Of which:" alone', quoted(table.lines[line]?.trim()));
  const official = OFFICIAL_ROWS.map((name, at) => {
    expectName(table, line + 1 + at, name);
    return line + 1 + at;
  });
  return { holders, official, end: line + 1 + official.length };
}

function expectName(table: FixedWidth, line: number, name: string): void {
  const found = line < table.lines.length ? nameAt(table, line) : undefined;
  if (found !== name) throw new FileFault({ ...placeIn(table, line), cell: 1 }, quoted(name), quoted(found));
}

interface Reading {
  readonly table: FixedWidth;
  readonly columns: readonly MonthColumn[];
  readonly names: Names;
  readonly notes: MajorHoldersNotes;
}

function readRow({ table, columns, names, notes }: Reading, line: number): PublishedCell[] {
  const rawName = nameAt(table, line);
  const place = { ...placeIn(table, line), cell: 1 };
  notes.expectMeaning(place, rawName);
  const figures = cellsAt(table, line);
  return columns.map(({ month, old }, at): PublishedCell => {
    const named = names.find("mfh", rawName, month);
    if (!named) throw new FileFault(place, `the name of a holder of ${month} in data/names.tsv`, quoted(rawName));
    const millions = billions(figures[at] ?? "", placeIn(table, line, at));
    return { series: old ? "mfh-old" : "mfh", ...named, month, millions };
  });
}

function checkOnce(table: FixedWidth, cells: readonly PublishedCell[]): void {
  const seen = new Set<string>();
  for (const { series, holder, measure, month } of cells) {
    const key = `${series} ${holder} ${measure} ${month}`;
    if (seen.has(key)) throw new FileFault({ file: table.name }, "each holder once", `${holder} (${measure}) twice`);
    seen.add(key);
  }
}
