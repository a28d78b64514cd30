import { FileFault, quoted } from "../holdings/fault.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, isMonth, type Month } from "../holdings/month.ts";
import type { PublishedCell, ReleaseContents } from "../holdings/release-contents.ts";
import { checkSums } from "./checks.ts";
import type { NamedRow, Names } from "./names.ts";
import { billionsCell, expectCell, placeOf, readTabFile, type TabFile } from "./tab-file.ts";

const MONTHS = 13;
const HEADER_ROW = 5;
const FIRST_HOLDER_ROW = 6;
const FEWEST_HOLDERS = 15;
/** Stands in the last of the notes: a file that ends before it is half a file. */
const LAST_NOTE = "TIC Form BL2";
/** The rows that follow the countries, always in this order. */
const CLOSING_ROWS = [
  "All Other",
  "Grand Total",
  "Of Which: Foreign Official",
  "Of Which: Foreign Official Treasury Bills",
  "Of Which: Foreign Official T-Bonds & Notes",
];

/**
 * Reads `slt_table5.txt`, "Major Foreign Holders": the largest holders, newest month first, in billions of dollars.
 * @param source the name that faults give
 * @throws FileFault if the file does not keep its layout, names a holder that is not known, or does not add up
 */
export function readTable5(bytes: Uint8Array, source: string, names: Names): ReleaseContents {
  const file = readTabFile(bytes, source);
  expectCell(file, 0, 0, "Table 5: Major Foreign Holders of Treasury Securities");
  expectCell(file, 1, 0, "Holdings at end of time period");
  expectCell(file, 2, 0, "Billions of dollars");
  const months = readMonths(file);
  const rows = readRows(file, names, months);
  const cells = rows.flatMap(({ cells }) => cells);
  for (const [at, month] of months.entries()) {
    checkSums({ month, cells: cells.filter((cell) => cell.month === month), place: placeOf(file, HEADER_ROW, at + 1) });
  }
  const [newestMonth] = months;
  const oldestMonth = months.at(-1);
  if (!newestMonth || !oldestMonth) throw new FileFault(placeOf(file, HEADER_ROW), "months", "none");
  const holders = [...new Set(rows.map(({ holder }) => holder))];
  return { table: "slt_table5", newestMonth, oldestMonth, holders, cells };
}

function readMonths(file: TabFile): Month[] {
  expectCell(file, HEADER_ROW, 0, "Country");
  const header = file.rows[HEADER_ROW] ?? [];
  if (header.length !== MONTHS + 1) {
    throw new FileFault(placeOf(file, HEADER_ROW), `${MONTHS} months`, `${header.length - 1}`);
  }
  return header.slice(1).map((text, at, all) => {
    if (!isMonth(text))
      throw new FileFault(placeOf(file, HEADER_ROW, at + 1), "a month of the form 2026-07", quoted(text));
    const newer = all[at - 1];
    if (newer && isMonth(newer) && addMonths(newer, -1) !== text) {
      throw new FileFault(
        placeOf(file, HEADER_ROW, at + 1),
        `${addMonths(newer, -1)}, the month before ${newer}`,
        quoted(text),
      );
    }
    return text;
  });
}

function readRows(
  file: TabFile,
  names: Names,
  months: readonly Month[],
): { holder: HolderId; cells: PublishedCell[] }[] {
  const end = file.rows.findIndex((row, at) => at >= FIRST_HOLDER_ROW && (row[0] ?? "") === "");
  const count = end - FIRST_HOLDER_ROW;
  if (end < 0 || count < FEWEST_HOLDERS + CLOSING_ROWS.length) {
    throw new FileFault(
      placeOf(file, Math.max(end, FIRST_HOLDER_ROW)),
      `at least ${FEWEST_HOLDERS} holders and the totals`,
      "fewer rows",
    );
  }
  for (const [at, name] of CLOSING_ROWS.entries()) expectCell(file, end - CLOSING_ROWS.length + at, 0, name);
  expectCell(file, end + 1, 0, "Notes:");
  if (!file.rows.slice(end + 1).some(([note = ""]) => note.includes(LAST_NOTE))) {
    throw new FileFault(placeOf(file, file.rows.length - 1), `the notes through "${LAST_NOTE}"`, "the end of the file");
  }
  const seen = new Set<string>();
  return file.rows.slice(FIRST_HOLDER_ROW, end).map((_, at) => {
    const row = readRow(file, FIRST_HOLDER_ROW + at, names, months);
    const key = `${row.named.holder} ${row.named.measure}`;
    if (seen.has(key))
      throw new FileFault(
        placeOf(file, FIRST_HOLDER_ROW + at, 0),
        "each holder once",
        quoted(file.rows[FIRST_HOLDER_ROW + at]?.[0]),
      );
    seen.add(key);
    return { holder: row.named.holder, cells: row.cells };
  });
}

function readRow(
  file: TabFile,
  row: number,
  names: Names,
  months: readonly Month[],
): { named: NamedRow; cells: PublishedCell[] } {
  const cells = file.rows[row] ?? [];
  const [rawName = ""] = cells;
  const [newest] = months;
  const named = newest ? names.find("slt_table5", rawName, newest) : null;
  if (!named) throw new FileFault(placeOf(file, row, 0), "the name of a holder in data/names.tsv", quoted(rawName));
  if (cells.length !== months.length + 1)
    throw new FileFault(placeOf(file, row), `${months.length} figures`, `${cells.length - 1}`);
  return {
    named,
    cells: months.map((month, at) => ({ series: "t5", ...named, month, millions: billionsCell(file, row, at + 1) })),
  };
}
