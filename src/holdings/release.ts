import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import type { Series } from "./series.ts";

/**
 * The Treasury's files that make releases: Table 5, the history of major foreign holders, Table 3, which has all countries
 * and splits their changes into transactions and prices, its predecessor, Table 3D, the transactions of Form S, and the
 * table that Table 5 replaced in April 2023, which archives alone hold.
 */
export const TABLES = ["slt_table5", "mfhhis01", "slt_table3", "slt3d_globl", "s1_globl", "mfh"] as const;
export type Table = (typeof TABLES)[number];

/** Tables that the Treasury still publishes; the others are frozen. */
export const LIVE_TABLES = ["slt_table5", "mfhhis01", "slt_table3"] as const satisfies readonly Table[];

/** The frozen ones are still served, `mfh.txt` with a fresh date: what stands at their address is no news. */
export function isLive(table: Table): boolean {
  return LIVE_TABLES.some((live) => live === table);
}

/** The series in which a table's figures are stored; the first is the one that stands. */
export const SERIES_OF = {
  slt_table5: ["t5"],
  mfhhis01: ["mfh", "mfh-old"],
  slt_table3: ["t3"],
  slt3d_globl: ["slt3d"],
  s1_globl: ["s1"],
  mfh: ["mfh", "mfh-old"],
} as const satisfies Record<Table, readonly [Series, ...Series[]]>;

/** Tables of the major holders alone: where they and one of all countries are of one release, a change is read from them. */
export function isOfMajorHolders(table: Table): boolean {
  return table === "slt_table5" || table === "mfhhis01" || table === "mfh";
}

/** Tables that have every reporting country's holdings, so that a month they cover can be ranked. */
export function hasAllCountries(table: Table): boolean {
  return table === "slt_table3" || table === "slt3d_globl";
}

/** As the Treasury names the file. */
export function fileName(table: Table): string {
  return table === "slt3d_globl" ? "slt3d_globl.csv" : `${table}.txt`;
}

/**
 * One file of one release. It is known by table, newest month and content, never by the date on which it was fetched.
 */
export interface ReleaseFile {
  /** Date of the release in Washington, "2026-09-16". */
  readonly release: string;
  readonly table: Table;
  readonly newestMonth: Month;
  readonly oldestMonth: Month;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** Whether the bytes are those that the Treasury served, or a copy whose line ends were retyped. */
  readonly asServed: boolean;
  /** Holders in the order of the file. */
  readonly holders: readonly HolderId[];
}

export function covers(file: ReleaseFile, month: Month): boolean {
  return file.oldestMonth <= month && month <= file.newestMonth;
}

/** The series that a file says of, its columns for comparison only aside. */
export function mainSeries(file: ReleaseFile): Series {
  return SERIES_OF[file.table][0];
}

/** Tables of the major holders before those of all countries, of each the newest release first. */
export function byPreference(a: ReleaseFile | undefined, b: ReleaseFile | undefined): number {
  if (!a || !b) return 0;
  const major = Number(isOfMajorHolders(b.table)) - Number(isOfMajorHolders(a.table));
  return major || (a.release < b.release ? 1 : a.release > b.release ? -1 : 0);
}
