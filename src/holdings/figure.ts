import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import type { ReleaseFile } from "./release.ts";

/**
 * One published sequence of figures on one basis.
 * - t5: Table 5, "Major Foreign Holders", the newest 13 months
 * - mfh: the history file, calendar years from March 2000
 * - mfh-old: the history's right-hand June and March columns, shown there "for comparison only"
 */
export const SERIES = ["t5", "mfh", "mfh-old"] as const;
export type Series = (typeof SERIES)[number];

/** Holdings in all, and what official holders have in bills and in bonds and notes. */
export const MEASURES = ["total", "bills", "bonds"] as const;
export type Measure = (typeof MEASURES)[number];

/** Steps in which a series is published, in millions of dollars. */
export const QUANTUM: Readonly<Record<Series, 1 | 100>> = { t5: 100, mfh: 100, "mfh-old": 100 };

export interface Cell {
  readonly series: Series;
  readonly holder: HolderId;
  readonly measure: Measure;
  readonly month: Month;
}

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
