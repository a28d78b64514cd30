import type { Break } from "../../holdings/break.ts";
import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { ReleaseFile } from "../../holdings/release.ts";
import type { Because } from "../../insights/claims/newsworthiness.ts";

/** How a reader can come to a claim from the table alone: by its kind, and of levels that a re-basing ends. */
export type HowRead =
  | "streak"
  | "over"
  | "move"
  | "earlier-move"
  | "level"
  | "share"
  | "gap"
  | "peak"
  | "half-peak"
  | "place"
  | "overtake"
  | "round"
  | "near"
  | "changes"
  | "breadth"
  | "re-based";

/** What proves a claim. Amounts are written already, in the unit that the footer names. */
export interface ProofWords {
  /** "Proof: Japan, July 2026" */
  title(holder: Holder, month: Month): string;
  /** "Japan, July 2026: 1,103.9" */
  level(level: { readonly holder: Holder; readonly month: Month; readonly amount: string }): string;
  /** "Japan, July 2026: 1,103.9 of 9,248.1, 11.94%" */
  share(share: {
    readonly holder: Holder;
    readonly month: Month;
    readonly amount: string;
    readonly total: string;
    readonly percent: string;
  }): string;
  /** "Japan, April 2026 1,209.9 → July 2026 1,103.9: −106.0" */
  change(change: {
    readonly holder: Holder;
    readonly fromMonth: Month;
    readonly from: string;
    readonly toMonth: Month;
    readonly to: string;
    readonly change: string;
  }): string;
  /** 'Japan, June 2010, old column "for comparison only": 843.7' */
  oldColumn(column: { readonly holder: Holder; readonly month: Month; readonly amount: string }): string;
  /** "Nearest in between: Japan, …": not compared with, but of all months between the nearest */
  nearest(observation: string): string;
  /** "… and 3 more" */
  more(count: number): string;
  readonly howRead: Readonly<Record<HowRead, string>>;
  /** "Comparable figures run from March 2000." */
  runFrom(month: Month): string;
  /** "The reading stops at a break. January 2012: the United Kingdom alone; before, …." */
  stoppedAt(text: string): string;
  /** "Computed from China and Belgium, all of one release." */
  computedFrom(members: string): string;
  /** "Compared across: June 2010: re-based …; June 2011: …." */
  comparedAcross(breaks: readonly string[]): string;
  /** More breaks than can be told are named by their months: "Compared across: June 2010, June 2011 and June 2021." */
  comparedAcrossMonths(breaks: readonly Pick<Break, "month">[]): string;
  /** "TIC Table 5, release of 16 Sep 2026, SHA-256 `…`" */
  file(file: Pick<ReleaseFile, "table" | "release" | "sha256">): string;
  /** A copy that was retyped has another hash than the Treasury's own: "TIC …, release of 16 Sep 2026 (not held as served: no SHA-256)" */
  fileNotAsServed(file: Pick<ReleaseFile, "table" | "release">): string;
  /** "Claim 1: a record of the whole table." */
  claim(number: number, because: Because): string;
}
