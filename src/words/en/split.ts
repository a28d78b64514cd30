import { isMostlyOther, type Split } from "../../insights/split.ts";
import { signedBillions, signedMillions } from "../money.ts";

const SMALL_HOLDER_MILLIONS = 10_000;

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
}

export function printedSplit(split: Split): PrintedSplit {
  const small = split.level < SMALL_HOLDER_MILLIONS;
  const rounded = (millions: number) => (small ? millions : Math.round(millions / 100) * 100);
  const [change, netLongTerm, bills, valuation] = [split.change, split.netLongTerm, split.bills, split.valuation].map(
    rounded,
  );
  const other = (change ?? 0) - (netLongTerm ?? 0) - (bills ?? 0) - (valuation ?? 0);
  const written = (millions = 0) => (small ? signedMillions(millions) : signedBillions(millions));
  return {
    netLongTerm: written(netLongTerm),
    bills: written(bills),
    valuation: written(valuation),
    other: written(other),
    change: written(change),
  };
}

/** "net purchases of long-term Treasuries +5.5, bills −3.4, price −2.7, other −0.6: together −1.2" */
export function splitClause(split: Split): string {
  const { netLongTerm, bills, valuation, other, change } = printedSplit(split);
  const which = split.netLongTerm < 0 ? "net sales" : "net purchases";
  return `${which} of long-term Treasuries ${netLongTerm}, bills ${bills}, price ${valuation}, other ${other}: together ${change}`;
}

/** "long-term +5.5, bills −3.4, price −2.7, other −0.6"; "other +51.9, long-term −15.6, …" where that is the largest */
export function splitParts(split: Split): string {
  const { netLongTerm, bills, valuation, other } = printedSplit(split);
  const parts = [`long-term ${netLongTerm}`, `bills ${bills}`, `price ${valuation}`];
  return (isMostlyOther(split) ? [`other ${other}`, ...parts] : [...parts, `other ${other}`]).join(", ");
}

/** "Table 3: long-term net bought +50.5, bills −13.6, price −39.1, other +6.2", with "other" first where that is the largest */
export function shortSplit(split: Split): string {
  const { netLongTerm, bills, valuation, other } = printedSplit(split);
  const traded = `long-term net ${split.netLongTerm < 0 ? "sold" : "bought"} ${netLongTerm}, bills ${bills}, price ${valuation}`;
  if (isMostlyOther(split)) return `Table 3: mostly other (custody moves, estimates) ${other}; ${traded}`;
  return `Table 3: ${traded}, other ${other}`;
}

/** The one explanation of "other". */
export const OTHER_EXPLAINED =
  'The largest part is "other": securities that moved between custody accounts or reporters, and estimates, not trades in the market.';
