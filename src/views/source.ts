import type { Month } from "../holdings/month.ts";
import { covers, fileName, isOfMajorHolders, type ReleaseFile, type Table } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { ACROSS_BREAKS } from "../words/en/claims.ts";
import { dayName, shortDay } from "../words/en/dates.ts";

const DOCUMENTS = "https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents";

const TABLE_NAMES: Readonly<Record<Table, string>> = {
  slt_table5: "Table 5",
  mfhhis01: "history table",
  slt_table3: "Table 3",
  slt3d_globl: "Table 3D",
  s1_globl: "Form S table",
  mfh: "table of major holders",
};

/** Address of the Treasury's own file. */
export function sourceUrl(table: Table): string {
  return `${DOCUMENTS}/${fileName(table)}`;
}

export function tableName(table: Table): string {
  return TABLE_NAMES[table];
}

/** The file that carries a month's total in a vintage: what a card on that month is read from. */
export function fileOf(vintage: Vintage, month: Month): ReleaseFile | undefined {
  const covering = vintage.files.filter((file) => covers(file, month));
  const ofHoldings = covering.filter(({ table }) => table !== "s1_globl");
  return covering.findLast(({ table }) => isOfMajorHolders(table)) ?? ofHoldings.at(-1) ?? covering.at(-1);
}

/** "TIC Table 5, 16 Sep 2026. Table from March 2000. †Across survey breaks" */
export function shortSource(file: ReleaseFile, text: string): string {
  const marked = text.includes(ACROSS_BREAKS) ? ` ${ACROSS_BREAKS}Across survey breaks` : "";
  return `TIC ${tableName(file.table)}, ${shortDay(file.release)}. Table from March 2000.${marked}`;
}

/**
 * "TIC Table 5, release of 16 Sep 2026 · †across survey breaks"
 * @param others of which figures of the card are, too: "TIC Table 5, release of 16 Sep 2026; TIC history table, release of 18 May 2026"
 */
export function cardSource(file: ReleaseFile, text: string, others: readonly ReleaseFile[] = []): string {
  const marked = text.includes(ACROSS_BREAKS) ? ` · ${ACROSS_BREAKS}across survey breaks` : "";
  const files = [...new Set([file, ...others])];
  const named = files.map(({ table, release }) => `TIC ${tableName(table)}, release of ${shortDay(release)}`);
  return `${named.join("; ")}${marked}`;
}

/** "U.S. Treasury, TIC Table 5, release of 16 September 2026. Monthly table from March 2000." */
export function fullSource(file: ReleaseFile): string {
  return `U.S. Treasury, TIC ${tableName(file.table)}, release of ${dayName(file.release)}. Monthly table from March 2000.`;
}

/** "TIC Table 3, release of 18 Jun 2026 · SLT basis, from February 2023 · …" */
export function flowsSource(file: ReleaseFile): string {
  return `TIC Table 3, release of ${shortDay(file.release)} · SLT basis, from February 2023 · Bills: the table counts the change in position as the transaction`;
}

/** "TIC Form S table, frozen, release of 15 Mar 2023 · Form S basis, January 1977 to January 2023" */
export function formSSource(file: ReleaseFile): string {
  return `TIC Form S table, release of ${shortDay(file.release)} · Form S basis, January 1977 to January 2023`;
}
