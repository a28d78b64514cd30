import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

type Direction = "rise" | "fall";

/** How many rose and fell in a month, and among how many; who is listed and cannot be compared is not counted. */
export interface Breadth extends Counts {
  /** "20 largest holders", "20 holders listed", "33 holders compared" */
  readonly among: "largest" | "listed" | "compared";
  readonly count: number;
}

export interface Counts {
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
}

interface Revised {
  readonly thenMillions: number;
  readonly nowMillions: number;
}

/** The post of release day, and what both its forms share. */
export interface ReleaseWords {
  /** "Foreign holdings of U.S. Treasuries, July 2026" */
  title(month: Month): string;
  /** Of the notification: "Foreign holdings of U.S. Treasuries fell by $50.4 bn to $9,248.1 bn in July" */
  moved(total: {
    readonly month: Month;
    readonly millions: number;
    readonly changeMillions: number;
    readonly direction: Direction;
  }): string;
  /** "Foreign holdings of U.S. Treasuries were unchanged at $9,248.1 bn in July" */
  unmoved(total: { readonly month: Month; readonly millions: number }): string;
  /** "Foreign holdings of U.S. Treasuries stood at $7,518.9 bn at the end of June 2021" */
  stood(total: { readonly month: Month; readonly millions: number }): string;
  /** "UK +58.4": a holder with a change, or with what it bought or sold, in a list */
  mover(holder: Holder, millions: number): string;
  /** At the head of the text: "**$9,248.1 bn**" */
  total(millions: number): string;
  /** "−50.4 on the month (−0.5%)" */
  onMonth(change: { readonly millions: number; readonly ratio: number }): string;
  /** "+138.6 on the year (+1.5%)" */
  onYear(change: { readonly millions: number; readonly ratio: number }): string;
  /** "re-based in June 2021: no change on the month" */
  rebased(month: Month): string;
  /** "Of the 20 largest holders 13 fell, 7 rose." */
  breadth(breadth: Breadth): string;
  /** "13 fell, 7 rose"; none of a kind is not said */
  counts(counts: Counts): string;
  /** "**UK** 998.3" */
  holder(holder: Holder, millions: number): string;
  /** "Market value: a fall is not a sale." */
  readonly notASale: string;
  /** "Bought or sold: `/flows`" */
  readonly flowsHint: string;
  /** "Form S: foreigners bought 49.0 net of long-term Treasuries" */
  formS(formS: { readonly traded: "bought" | "sold"; readonly millions: number }): string;
  /** With Discord's mark for a time: "Next (expected): <t:1792180800:f>" */
  next(next: { readonly unixSeconds: number; readonly expected: boolean }): string;
  /** "Posted late: this release came out before today." */
  readonly late: string;
  /** Days: "Not posted here: the releases of 14 July and 17 August." */
  missed(releases: readonly string[]): string;
  /** What ends a post that was edited since. @param time of day in Washington, "16:09" */
  splitAdded(time: string): string;
  /** "Revised 16 Sep: April's change of +3.9 is now −2.3, its total of 9,352.6 now 9,350.1"; not both are null */
  revised(revision: {
    readonly month: Month;
    readonly release: string;
    readonly change: Revised | null;
    readonly level: Revised | null;
  }): string;
  /** Where the lines themselves have no room: "Revised once before", "Revised 3 times before" */
  revisedBefore(times: number): string;
  /** At most 80 characters each. */
  readonly buttons: {
    readonly full: string;
    readonly brief: string;
    readonly quote: string;
    readonly explained: string;
  };
}
