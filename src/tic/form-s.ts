import { FileFault, quoted } from "../holdings/fault.ts";
import type { HolderId } from "../holdings/holder.ts";
import { isMonth, type Month } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import { FIRST_FORM_S_MONTH } from "../holdings/timeline.ts";
import type { Names } from "./names.ts";
import { expectCell, placeOf, readTabFile, type TabFile } from "./tab-file.ts";

const TITLE = "U.S. Transactions with Foreigners in Long-term Domestic and Foreign Securities, by Type and Country";
const UNIT = "All amounts in millions of dollars.";
/** Treasury bonds and notes: what foreigners bought (column 1), and what they sold (column 7). */
const BUY_CELL = 3;
const SELL_CELL = 9;
const CELLS = 15;

/**
 * Reads `s1_globl.txt`: gross purchases and sales of long-term securities by country, January 1977 to January 2023, on the
 * basis of Form S, in millions of dollars; of them Treasury bonds and notes alone. The Treasury froze it in 2023.
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout or names a holder that is not known
 */
export function readFormS(bytes: Uint8Array, source: string, names: Names): ReleaseContents {
  const file = readTabFile(bytes, source);
  const first = file.rows.findIndex((row) => /^\d{5}$/.test(row[1] ?? ""));
  checkHeading(file, first);
  const cells: PublishedCell[] = [];
  const seen = new Set<string>();
  let row = first;
  for (; row < file.rows.length && (file.rows[row]?.[0] ?? "") !== ""; row++) {
    const { holder, month } = placeOfRow(file, row, names);
    const key = `${holder} ${month}`;
    if (seen.has(key)) throw new FileFault(placeOf(file, row, 2), "each month of a holder once", month);
    seen.add(key);
    const of = { series: "s1", holder, month } as const;
    cells.push({ ...of, measure: "buy", millions: millionsCell(file, row, BUY_CELL) });
    cells.push({ ...of, measure: "sell", millions: millionsCell(file, row, SELL_CELL) });
  }
  const last = file.rows[row - 1] ?? [];
  if (last[0] !== "Grand Total" || last[2] !== FIRST_FORM_S_MONTH) {
    throw new FileFault(
      placeOf(file, row - 1),
      `Grand Total of ${FIRST_FORM_S_MONTH} at the end`,
      quoted(`${last[0]} ${last[2]}`),
    );
  }
  const months = [...new Set(cells.map(({ month }) => month))].sort();
  const holders = [...new Set(cells.map(({ holder }) => holder))];
  return {
    table: "s1_globl",
    newestMonth: months.at(-1) ?? FIRST_FORM_S_MONTH,
    oldestMonth: FIRST_FORM_S_MONTH,
    holders,
    cells,
  };
}

function checkHeading(file: TabFile, first: number): void {
  const heading = file.rows.slice(0, Math.max(first, 0)).flat();
  for (const text of [TITLE, UNIT]) {
    if (!heading.includes(text))
      throw new FileFault(placeOf(file, 0), quoted(text), quoted(heading.find((cell) => cell !== "")));
  }
  expectCell(file, first - 2, BUY_CELL, "[1]");
  expectCell(file, first - 2, SELL_CELL, "[7]");
}

function placeOfRow(file: TabFile, row: number, names: Names): { holder: HolderId; month: Month } {
  const cells = file.rows[row] ?? [];
  const [rawName = "", , month = ""] = cells;
  if (cells.length !== CELLS) throw new FileFault(placeOf(file, row), `${CELLS} cells`, `${cells.length}`);
  if (!isMonth(month) || month < FIRST_FORM_S_MONTH) {
    throw new FileFault(placeOf(file, row, 2), `a month from ${FIRST_FORM_S_MONTH} on`, quoted(month));
  }
  const named = names.find("s1_globl", rawName, month);
  if (!named) throw new FileFault(placeOf(file, row, 0), "the name of a holder in data/names.tsv", quoted(rawName));
  return { holder: named.holder, month };
}

function millionsCell(file: TabFile, row: number, cell: number): number {
  const text = file.rows[row]?.[cell] ?? "";
  if (!/^\d{1,3}(,?\d{3})*$/.test(text))
    throw new FileFault(placeOf(file, row, cell), "whole millions of dollars", quoted(text));
  return Number(text.replaceAll(",", ""));
}
