import { FileFault, quoted } from "../holdings/fault.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import { isMonth, type Month, toMonth } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import type { Names } from "./names.ts";
import { placeOf, readCommaFile, type TabFile } from "./tab-file.ts";

const TITLE = "TABLE3D:U.S.TreasurySecuritiesHeldbyForeignResidents1/";
const UNIT = "Millionsofdollars";
const MEASURES_OF_COLUMNS: readonly Measure[] = ["total", "lt", "st"];
const ROUNDING_MILLIONS = 2;
const LAST_NOTE = /ticfaq1\.as/;
/** Form SLT was first collected for September 2011, and every month from December 2011 on. */
const FIRST_OF_ALL = toMonth("2011-09");
const FIRST_MONTHLY = toMonth("2011-12");

/**
 * Reads `slt3d_globl.csv`, all countries' holdings from September 2011 to January 2023 in millions of dollars; the
 * Treasury froze it then. October and November 2011 are absent.
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout, names a holder that is not known, or does not add up
 */
export function readTable3D(bytes: Uint8Array, source: string, names: Names): ReleaseContents {
  const file = readCommaFile(bytes, source);
  const first = file.rows.findIndex(isData);
  checkHeading(file, first);
  const cells: PublishedCell[] = [];
  const holders = new Set<HolderId>();
  const seen = new Set<string>();
  let row = first;
  for (; isData(file.rows[row]); row++) {
    const { holder, month } = placeOfRow(file, row, names);
    const key = `${holder} ${month}`;
    if (seen.has(key)) throw new FileFault(placeOf(file, row, 2), "each month of a holder once", month);
    seen.add(key);
    holders.add(holder);
    cells.push(...readMonth(file, row, holder, month));
  }
  if (!file.rows.slice(row).some((cells) => LAST_NOTE.test(cells.join("")))) {
    throw new FileFault(placeOf(file, file.rows.length - 1), "the notes under the table", "the end of the file");
  }
  const months = [...new Set(cells.map(({ month }) => month))].sort();
  const [oldestMonth, newestMonth] = [months[0], months.at(-1)];
  if (!oldestMonth || !newestMonth) throw new FileFault(placeOf(file, first), "figures", "none");
  return { table: "slt3d_globl", newestMonth, oldestMonth, holders: [...holders], cells };
}

/** Titles are cut into cells of some width, and their spaces with them. */
function checkHeading(file: TabFile, first: number): void {
  const heading = file.rows.slice(0, Math.max(first, 0)).map((cells) => cells.join("").replace(/\s/g, ""));
  const title = heading.indexOf(TITLE);
  if (title < 0)
    throw new FileFault(placeOf(file, 0), "the title of Table 3D", quoted(heading.find((text) => text !== "")));
  if (heading[title + 1] !== UNIT) throw new FileFault(placeOf(file, title + 1), UNIT, quoted(heading[title + 1]));
}

function isData(row: readonly string[] | undefined): boolean {
  return /^\d{5}$/.test(row?.[1] ?? "");
}

function placeOfRow(file: TabFile, row: number, names: Names): { holder: HolderId; month: Month } {
  const [rawName = "", , month = ""] = file.rows[row] ?? [];
  if (!isMonth(month) || month < FIRST_OF_ALL) {
    throw new FileFault(placeOf(file, row, 2), `a month from ${FIRST_OF_ALL} on`, quoted(month));
  }
  const named = names.find("slt3d_globl", rawName, month);
  if (!named) throw new FileFault(placeOf(file, row, 0), "the name of a holder in data/names.tsv", quoted(rawName));
  return { holder: named.holder, month };
}

function readMonth(file: TabFile, row: number, holder: HolderId, month: Month): PublishedCell[] {
  const figures = MEASURES_OF_COLUMNS.map((_, at) => millionsCell(file, row, 3 + at));
  const [total = null, long = null, short = null] = figures;
  if (total !== null && long !== null && short !== null && Math.abs(total - long - short) > ROUNDING_MILLIONS) {
    throw new FileFault(placeOf(file, row, 3), `the sum of long-term and short-term, ${long + short}`, `${total}`);
  }
  if (month < FIRST_MONTHLY) return [];
  return MEASURES_OF_COLUMNS.map((measure, at) => ({
    series: "slt3d",
    holder,
    measure,
    month,
    millions: figures[at] ?? null,
  }));
}

function millionsCell(file: TabFile, row: number, cell: number): number | null {
  const text = file.rows[row]?.[cell] ?? "";
  if (text === "n.a.") return null;
  if (!/^-?\d{1,3}(,?\d{3})*$/.test(text)) {
    throw new FileFault(placeOf(file, row, cell), "whole millions of dollars or n.a.", quoted(text));
  }
  return Number(text.replaceAll(",", ""));
}
