import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthsBetween, toMonth } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** Transactions moved from Form S to the SLT report: nothing before is on this basis. */
export const FIRST_SPLIT_MONTH = toMonth("2023-02");

/**
 * What a change in holdings is made of, in millions, all from one Table 3:
 * change = long-term net + bills + valuation + other.
 */
export interface Split {
  readonly kind: "split";
  readonly holder: HolderId;
  /** The month before the first, and the last. */
  readonly from: Month;
  readonly to: Month;
  readonly file: ReleaseFile;
  /** Holdings at the end of the last month. */
  readonly level: number;
  readonly change: number;
  /** Bought (positive) or sold by foreigners, bonds and notes alone. */
  readonly netLongTerm: number;
  /** Change in the position of bills, which the table counts as the transaction: a bill that runs off is no sale. */
  readonly bills: number;
  /** Prices, of long-term securities alone. */
  readonly valuation: number;
  /** Moves between custody accounts, new reporters, estimates. */
  readonly other: number;
}

export type SplitOrMissing =
  | Split
  | { readonly kind: "missing"; readonly reason: "not-held" | "before-start" | "not-available" };

/** The newest month whose split is held; null without a Table 3. */
export function newestSplitMonth(vintage: Vintage): Month | null {
  return vintage.newestFileOf("slt_table3")?.newestMonth ?? null;
}

/** @param months how many months up to `to` */
export function split(vintage: Vintage, holder: HolderId, to: Month, months = 1): SplitOrMissing {
  const from = addMonths(to, -months);
  if (addMonths(from, 1) < FIRST_SPLIT_MONTH) return { kind: "missing", reason: "before-start" };
  const file = vintage.newestFileOf("slt_table3");
  if (!file || to > file.newestMonth) return { kind: "missing", reason: "not-held" };
  const at = (month: Month) => vintage.inFile(file, holder, month);
  const [before, level] = [at(from), at(to)];
  const sumOf = (measure: "net_lt" | "net_st" | "valuation") => {
    const values = Array.from({ length: months }, (_, back) =>
      vintage.inFile(file, holder, addMonths(to, -back), measure),
    );
    return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
  };
  const [netLongTerm, bills, valuation] = [
    sumOf("net_lt"),
    billsOver(vintage, file, holder, from, to),
    sumOf("valuation"),
  ];
  if (before === null || level === null || netLongTerm === null || bills === null || valuation === null) {
    return { kind: "missing", reason: "not-available" };
  }
  const change = level - before;
  const other = change - netLongTerm - bills - valuation;
  return { kind: "split", holder, from, to, file, level, change, netLongTerm, bills, valuation, other };
}

/** All months that a split can be summed over up to `to`: since February 2023. */
export function monthsSinceStart(to: Month): number {
  return monthsBetween(FIRST_SPLIT_MONTH, to) + 1;
}

/** Whether "other" is the largest part: then the split tells of custody, not of the market. */
export function isMostlyOther({ netLongTerm, bills, valuation, other }: Split): boolean {
  return [netLongTerm, bills, valuation].every((part) => Math.abs(other) > Math.abs(part));
}

/** The change in position, which is what the table gives as the net of bills. */
function billsOver(vintage: Vintage, file: ReleaseFile, holder: HolderId, from: Month, to: Month): number | null {
  const [before, after] = [vintage.inFile(file, holder, from, "st"), vintage.inFile(file, holder, to, "st")];
  return before === null || after === null ? null : after - before;
}
