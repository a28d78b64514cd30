import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import type { Series } from "./series.ts";

/**
 * The Treasury's files that make releases: Table 5, the history of major foreign holders, and Table 3, which splits the
 * changes of all countries into transactions and prices.
 */
export const TABLES = ["slt_table5", "mfhhis01", "slt_table3"] as const;
export type Table = (typeof TABLES)[number];

/** The series in which a table's figures are stored; the first is the one that stands. */
export const SERIES_OF = {
  slt_table5: ["t5"],
  mfhhis01: ["mfh", "mfh-old"],
  slt_table3: ["t3"],
} as const satisfies Record<Table, readonly [Series, ...Series[]]>;

/** Whether a table says what stands as a holder's figure. Table 3 is read for the split of a change alone. */
export function isHeadline(table: Table): boolean {
  return table !== "slt_table3";
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
