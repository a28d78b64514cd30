import type { Month } from "../holdings/month.ts";

/** What Table 5 says, as its rows stand there. */
export interface Table5 {
  /** Newest first, as in the file. */
  readonly months: readonly Month[];
  readonly rows: readonly Table5Row[];
}

export interface Table5Row {
  /** As the Treasury writes it: "China, Mainland". */
  readonly name: string;
  /** Whole millions of dollars in the order of the months; null is "n.a.". */
  readonly values: readonly (number | null)[];
}

const HEADING = [
  "Table 5: Major Foreign Holders of Treasury Securities",
  "Holdings at end of time period",
  "Billions of dollars",
  "Link: https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents/slt_table5.txt",
  "",
];

const NOTES = [
  "",
  "Notes:",
  "The data in this table are collected primarily from U.S.-based custodians and broker-dealers. Since U.S. securities held in",
  "overseas custody accounts may not be attributed to the actual owners, the data may not provide a precise accounting of",
  "individual country ownership of Treasury securities",
  "(see TIC FAQ #7 at: http://www.treasury.gov/resource-center/data-chart-center/tic/Pages/ticfaq1.aspx).",
  "",
  "Estimated foreign holdings of U.S. Treasury marketable and non-marketable bills, bonds, and notes reported under the Treasury",
  "International Capital (TIC) reporting system are based on monthly data on holdings of Treasury bonds and notes",
  'as reported on TIC Form SLT, "Aggregate Holdings, Purchases and Sales, and Fair Value Changes of Long-Term Securities by U.S. and Foreign Residents"',
  'and on TIC Form BL2, "Report of Customers\' U.S. Dollar Liabilities to Foreign Residents."',
];

/** Writes `slt_table5.txt` in the Treasury's own layout, byte for byte; its headings and notes are in the public domain. */
export function writeTable5({ months, rows }: Table5): string {
  const padding = "\t".repeat(months.length);
  const table = [["Country", ...months], ...rows.map(({ name, values }) => [name, ...values.map(billions)])];
  const lines = [
    ...HEADING.map((line) => line + padding),
    ...table.map((cells) => cells.join("\t")),
    ...NOTES.map((line) => line + padding),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}

function billions(millions: number | null): string {
  return millions === null ? "n.a." : (millions / 1000).toFixed(1);
}
