import type { ReleaseFile } from "./release.ts";
import type { Series } from "./series.ts";

/**
 * - total: holdings in all; lt and st: of them long-term securities, and bills
 * - bills, bonds: what official holders have in bills, and in bonds and notes (Table 5 and the history)
 * - net_lt, net_st: net purchases by foreigners in the month; of bills this is the change in position
 * - valuation: change of the long-term holdings in the month by prices
 * - buy, sell: gross purchases and sales by foreigners of bonds and notes in the month, by Form S
 */
export const MEASURES = [
  "total",
  "bills",
  "bonds",
  "lt",
  "st",
  "net_lt",
  "net_st",
  "valuation",
  "buy",
  "sell",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Why there is no figure: five different answers, none of them zero. */
export type MissingReason = "not-listed" | "not-available" | "series-ended" | "before-start" | "not-held";

export type Figure = Standing | { readonly kind: "missing"; readonly reason: MissingReason };

export interface Standing {
  readonly kind: "figure";
  /** Whole millions of dollars at market value. */
  readonly millions: number;
  readonly quantum: 1 | 100;
  readonly series: Series;
  /** The newest release file that lists the cell. */
  readonly carriedBy: ReleaseFile;
  /** The release file that first gave this value. */
  readonly since: ReleaseFile;
}
