import type { Month } from "../holdings/month.ts";
import { COLUMNS } from "./table3.ts";

/** One row of Table 3: millions of dollars, null for n.a. */
export interface Table3Row {
  readonly name: string;
  readonly code: string;
  readonly month: Month;
  /** Total, net of the total, long-term, net, valuation, short-term, net. */
  readonly figures: readonly (number | null)[];
}

const CELLS = 10;
const TITLE = [
  "Table 3: U.S. Treasury Securities Held by Foreign Residents 1/",
  "All Countries and International and Regional Organizations",
  "A positive number for net U.S. sales to foreigners denotes an increase in a foreign position",
  "Millions of dollars",
  "Link: https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents/slt_table3.txt",
  "",
];
const GROUPS = ["", "", "", ...times(2, "Total"), ...times(3, "Long-term"), ...times(2, "Short-term")];
const LABELS = [
  "Country",
  "Country Code",
  "Date",
  "Holdings",
  "Net U.S. Sales",
  "Holdings",
  "Net U.S. Sales",
  "Valuation Change",
  "Holdings",
  "Net U.S. Sales",
];
const NOTES = ["", "Notes:", "Column definitions:", "for_st_treas_net: current minus prior month of for_st_treas_pos"];

/** Table 3 in the Treasury's own layout; its notes are cut short. */
export function writeTable3(rows: readonly Table3Row[]): Uint8Array {
  const lines = [
    ...TITLE.map((text) => padded([text])),
    padded(GROUPS),
    padded(LABELS),
    padded(COLUMNS),
    ...rows.map(({ name, code, month, figures }) =>
      padded([name, code, month, ...figures.map((figure) => String(figure ?? "n.a."))]),
    ),
    ...NOTES.map((text) => padded([text])),
  ];
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(""), "latin1");
}

function padded(cells: readonly string[]): string {
  return [...cells, ...Array.from({ length: CELLS - cells.length }, () => "")].join("\t");
}

function times(count: number, kind: string): string[] {
  return Array.from({ length: count }, () => `${kind} U.S. Treasuries`);
}
