import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { MonthBeside } from "./claim-words.ts";
import type { Breadth } from "./release-words.ts";

interface Placed {
  readonly holder: Holder;
  readonly place: number;
  /** "last behind in May 2017" */
  readonly when: string | null;
}

interface Traded {
  readonly holder: Holder;
  /** Written already. */
  readonly amount: string;
}

/** The full report. Levels with their change ("3,773.1 (−5.0)") are written already. */
export interface ReportWords {
  /** "−50.4 from June's 9,298.5 (−0.5%)" */
  fromMonthBefore(
    change: MonthBeside & { readonly millions: number; readonly beforeMillions: number; readonly ratio: number },
  ): string;
  /** "239.2 below February's peak" */
  belowPeakOf(peak: MonthBeside & { readonly millions: number }): string;
  /** "Over twelve months +138.6 (+1.5%)" */
  overYear(change: { readonly millions: number; readonly ratio: number }): string;
  readonly headings: {
    readonly largest: string;
    readonly ranks: string;
    readonly official: string;
    readonly custody: string;
    /** Of transactions alone, before February 2023. */
    readonly boughtAndSold: string;
    readonly boughtOrSold: string;
    readonly revised: string;
  };
  /** With its heading: "**Largest moves** (7 of the 20 holders listed rose, 13 fell)" */
  largestMoves(breadth: Breadth): string;
  /** "United Kingdom +58.4 to 998.3" */
  mover(mover: { readonly holder: Holder; readonly changeMillions: number; readonly millions: number }): string;
  /** "Japan 1,103.9" */
  holder(holder: Holder, millions: number): string;
  /** "the Cayman Islands (5th) and Luxembourg (6th) passed Canada (7th; last behind in May 2017)" */
  passed(winners: readonly Placed[], losers: readonly Placed[]): string;
  /** "Foreign official holders, all countries: 3,773.1 (−5.0)" */
  official(level: string): string;
  /** "bills 354.4 (−6.2), bonds and notes 3,418.8 (+1.3)" */
  officialParts(parts: { readonly bills: string; readonly bonds: string }): string;
  /** "All others: 5,475.0 (−45.4)" */
  allOthers(level: string): string;
  /** "the UK, Belgium and Luxembourg together: 3,006.2 (+58.1)" */
  custody(members: readonly Holder[], level: string): string;
  /** "above $3 trn for the first time since all six are listed (2012)" */
  custodyRound(round: {
    readonly direction: "above" | "below";
    readonly boundMillions: number;
    readonly from: Month;
  }): string;
  /** "the highest since all six are listed (2012)" */
  custodyLevel(level: { readonly side: "lowest" | "highest"; readonly from: Month }): string;
  /** "Everyone else: 6,241.9 (−108.5)" */
  everyoneElse(level: string): string;
  /** "On the Form S basis, which has transactions alone, foreigners bought 49.0 net of long-term Treasuries" */
  formS(formS: { readonly traded: "bought" | "sold"; readonly millions: number }): string;
  /** Behind it: "February +78.4" */
  formSBefore(before: { readonly month: Month; readonly millions: number }): string;
  /** "Largest net buyers of long-term Treasuries: …; net sellers: …."; `longTerm`: whether it has to be said */
  netBuyers(net: {
    readonly buyers: readonly Traded[];
    readonly sellers: readonly Traded[];
    readonly longTerm: boolean;
  }): string;
  /** "Table 3 of this release is not out yet: `/flows` when it is." */
  readonly table3Awaited: string;
  /** "Table 3 of this release is not out yet; this line will be replaced when it is. …" */
  readonly table3WillReplace: string;
  /** "Table 3, which tells them apart, is not held for July; the newest is of April 2026: `/flows`." */
  table3NotHeld(held: { readonly month: Month; readonly newest: Month }): string;
  /** "April's change of +3.9, as published on 18 June, is now −2.3." */
  signFlip(
    flip: MonthBeside & { readonly thenMillions: number; readonly nowMillions: number; readonly release: string },
  ): string;
  /** "Billions of dollars at market value, by place of custody: …" */
  readonly caveat: string;
  /** "†Compared across survey breaks (last: June 2021)." */
  acrossBreaks(last: Month): string;
  /** With Discord's marks for a time: "Next release (expected): <t:…:F> (<t:…:R>)" */
  next(next: { readonly unixSeconds: number; readonly expected: boolean }): string;
}
