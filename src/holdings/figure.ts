import type { ReleaseFile } from "./release.ts";
import type { Series } from "./series.ts";

/** Holdings in all, and what official holders have in bills and in bonds and notes. */
export const MEASURES = ["total", "bills", "bonds"] as const;
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
