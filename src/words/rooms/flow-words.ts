import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { PrintedSplit } from "./split-words.ts";
import type { TableHead } from "./table-words.ts";

/** First and last month of a sum; the same where it is one month. */
interface Months {
  readonly from: Month;
  readonly to: Month;
}

/** What changes were made of, and who bought and sold. Only of transactions is anything bought or sold. */
export interface FlowWords {
  /** "Belgium, April 2026: holdings +5.9 to $459.9 bn" @param change written */
  title(title: Months & { readonly holder: Holder; readonly change: string; readonly millions: number }): string;
  /** Behind an amount in a block of even letters, short: the line has room for 30. */
  readonly parts: {
    readonly netSales: string;
    readonly netPurchases: string;
    readonly bills: string;
    readonly prices: string;
    readonly other: string;
  };
  /** "Belgium is a custody centre (Euroclear): its purchases and sales are those of its clients, most of them from elsewhere." */
  clients(centre: string): string;
  /** "**Last 12 months** holdings +48.8: long-term −15.6, …" @param parts as `split.parts` has them */
  sum(sum: { readonly over: 3 | 12 | "start"; readonly split: PrintedSplit; readonly parts: string }): string;
  /** "**Official** holdings +5.0: long-term …" */
  kindOfHolder(sum: {
    readonly kind: "official" | "private";
    readonly split: PrintedSplit;
    readonly parts: string;
  }): string;
  readonly allTogether: string;
  /** "As revised on 16 September 2026, holdings changed by −2.3; the split of that release is not held." */
  revised(revised: { readonly release: string; readonly millions: number }): string;
  /** "Who bought and who sold, April 2026, $ bn" */
  buyersTitle(months: Months): string;
  /** "All: net purchases of long-term Treasuries +50.5, …." `mostlyOther`: the explanation of "other" first */
  all(split: PrintedSplit): string;
  readonly buyers: string;
  readonly sellers: string;
  /** "net", "chg" over a table of buyers; null where its letters are wider than digits: then `beside` says it. */
  readonly head: TableHead | null;
  /** Behind the heading of such a table, in brackets; null where it has a head. */
  readonly beside: string | null;
  /** "**Holdings rose most** Japan +18.3, …"; of none "nobody's" @param movers written */
  roseMost(movers: readonly string[]): string;
  fellMost(movers: readonly string[]): string;
  /** '"Other" (custody moves, estimates) is the largest part at Belgium and Ireland.' */
  otherAhead(holders: readonly Holder[]): string;
  readonly buyersExplained: string;
  /** "Transactions moved from Form S to the SLT report in February 2023, and no sum goes over both. …" */
  readonly noSumOverBoth: string;
  readonly formS: {
    /** "Japan, March 2022: net sales of bonds and notes −32.6" */
    title(title: Months & { readonly holder: Holder; readonly netMillions: number }): string;
    readonly bought: string;
    readonly sold: string;
    readonly net: string;
    /** "**Last 12 months** net −32.6" */
    sum(sum: { readonly months: number; readonly netMillions: number }): string;
    /** "Apart from that: holdings changed by −74.0 to 1,229.0 (release of 18 May 2026)." */
    holdings(change: { readonly changeMillions: number; readonly millions: number; readonly release: string }): string;
    readonly apart: string;
    /** "All: net purchases of long-term Treasuries +49.0." */
    all(netMillions: number): string;
  };
}
