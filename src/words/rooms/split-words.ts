import type { Month } from "../../holdings/month.ts";

/**
 * The parts as they are printed: rounded to 0.1 billion, "other" takes the rounding so that they add up. Of a holder of
 * less than 10 billion they are given to the million.
 */
export interface PrintedSplit {
  readonly netLongTerm: string;
  readonly bills: string;
  readonly valuation: string;
  readonly other: string;
  readonly change: string;
  /** Of long-term securities, net. */
  readonly traded: "bought" | "sold";
  /** Whether "other" is the largest part. */
  readonly mostlyOther: boolean;
}

/** What a change in holdings was made of. Only here, and of transactions, is anything bought or sold. */
export interface SplitWords {
  /** "net purchases of long-term Treasuries +5.5, bills −3.4, price −2.7, other −0.6: together −1.2" */
  clause(split: PrintedSplit): string;
  /** "long-term +5.5, bills −3.4, price −2.7, other −0.6"; "other +51.9, long-term −15.6, …" where that is the largest */
  parts(split: PrintedSplit): string;
  /** "Table 3: long-term net bought +50.5, bills −13.6, price −39.1, other +6.2", "other" first where that is the largest */
  brief(split: PrintedSplit): string;
  /**
   * "Table 3: long-term −42.3, bills −1.5, price +1.3, other +0.1"
   * @param together whether the sum is said, which is not the change that stands before it
   */
  ofMover(split: PrintedSplit, together: boolean): string;
  /** Of an older month than was asked for: "Newest split: April 2026." */
  newest(month: Month): string;
  /** The one explanation of "other", a sentence. */
  readonly otherExplained: string;
  /** "April is −2.2 as revised on 16 September; its split is not held" */
  revised(revised: { readonly month: Month; readonly millions: number; readonly release: string }): string;
}
