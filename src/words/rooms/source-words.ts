import type { ReleaseFile, Table } from "../../holdings/release.ts";

type Published = Pick<ReleaseFile, "table" | "release">;

/** Where figures are from. */
export interface SourceWords {
  /** Within a sentence: "Table 5", "history table" */
  table(table: Table): string;
  /** "TIC Table 5, release of 16 Sep 2026" */
  file(file: Published): string;
  /** "TIC Table 5, 16 Sep 2026. Table from March 2000." */
  brief(file: Published): string;
  /** "U.S. Treasury, TIC Table 5, release of 16 September 2026. Monthly table from March 2000." */
  full(file: Published): string;
  /** What the mark means, as a sentence of a footer: "†Across survey breaks" */
  readonly acrossBreaks: string;
  /** The same as a part of one */
  readonly acrossBreaksWithin: string;
  /** "SLT basis, from February 2023 · Bills: the table counts the change in position as the transaction" */
  readonly flowsBasis: string;
  /** "Form S basis, January 1977 to January 2023" */
  readonly formSBasis: string;
}
