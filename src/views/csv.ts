import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import { wordsOf } from "../words/catalogue.ts";
import type { Attachment } from "./card.ts";

export type Cell = string | null;

/** Tables to take away are one file for everybody, read by machines: their words are English. */
export const csvWords = wordsOf("en");

/** A table of figures to take away, which says itself where it is from and what it means. */
export interface CsvTable {
  /** Without its ending. */
  readonly name: string;
  readonly title: string;
  /** The files that carry the figures. */
  readonly sources: readonly ReleaseFile[];
  /** Date of the newest release that was known, "2026-09-16". */
  readonly asOf: string;
  readonly units: string;
  readonly basis: string;
  /** What else has to be said, a line each. */
  readonly notes?: readonly string[];
  readonly columns: readonly string[];
  /** In their order; null is blank. */
  readonly rows: readonly (readonly Cell[])[];
}

/** "March 2022", "January 2022 to March 2022": the months whose changes are summed, of a change between two month-ends */
export function csvPeriod({ from, to }: { readonly from: Month; readonly to: Month }): string {
  const { month } = csvWords.dates;
  const first = addMonths(from, 1);
  return first === to ? month(to) : `${month(first)} to ${month(to)}`;
}

/** UTF-8, commas, quotes where a text needs them; what it is stands before it in lines that begin with "#". */
export function csvFile(table: CsvTable): Attachment {
  const { name, title, asOf, units, basis, notes = [], columns, rows } = table;
  const heading = [
    title,
    `Source: U.S. Treasury, ${sourcesOf(table)}; as of the release of ${asOf}`,
    `Units: ${units}`,
    `Basis: ${basis}`,
    ...notes,
  ];
  const lines = [...heading.map((line) => `# ${line}`), ...[columns, ...rows].map(lineOf)];
  return { name: `ticwire-${name}.csv`, content: lines.map((line) => `${line}\n`).join("") };
}

function sourcesOf(csv: CsvTable): string {
  const named = csv.sources.map(({ table, release }) => `TIC ${csvWords.sources.table(table)}, release of ${release}`);
  return [...new Set(named)].sort().join("; ");
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(cell ?? "")).join(",");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Billions of dollars in full: "1103.9", and "1209.889" where the table gives millions. */
export function billions(millions: number, quantum: 1 | 100): string {
  return (millions / 1000).toFixed(quantum === 1 ? 3 : 1);
}

/** "Table 5", as a cell */
export function tableCell({ table }: ReleaseFile): string {
  return csvWords.sentence(csvWords.sources.table(table));
}
