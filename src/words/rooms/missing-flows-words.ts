import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

/** Why there are no transactions, in sentences. */
export interface MissingFlowsWords {
  /** Without its stop: "Transactions run by Form S from January 1977 to January 2023, and by Table 3 from February 2023 to April 2026" */
  run(newest: Month | null): string;
  /** "The Table 3 that splits July 2026 is not held. The newest month with a split is April 2026." */
  notHeld(held: { readonly month: Month; readonly newest: Month }): string;
  /** "Custody centres cannot be added up for May 2024: Table 3 gives no split for Ireland." none: "for all of them" */
  splitNotAddedUp(sum: { readonly holder: Holder; readonly month: Month; readonly without: readonly Holder[] }): string;
  /** "Table 3 gives no split for Iran: it is not listed there, or only in part (n.a.)." */
  noSplit(holder: Holder): string;
  /** "No table of transactions before February 2023 is held by then." */
  readonly noFormS: string;
  /** "Form S begins in January 1977: twelve months can be summed up to December 1977 at the earliest." */
  beforeFormS(sum: { readonly months: number; readonly earliest: Month }): string;
  /** "Form S does not tell official from private holders; Table 3 does, from February 2023 on." */
  readonly formSOfficial: string;
  /** "Custody centres cannot be added up for May 1979: Form S does not list Ireland then." none: "all of them" */
  formSNotAddedUp(sum: { readonly holder: Holder; readonly month: Month; readonly without: readonly Holder[] }): string;
  /** "The Form S table, which has the transactions before February 2023, does not list Iran for May 1979. It lists it from … to …." */
  notInFormS(missing: {
    readonly holder: Holder;
    readonly month: Month;
    readonly listed: { readonly from: Month; readonly to: Month } | null;
  }): string;
  /** "February 2023 comes after that month." */
  readonly afterThatMonth: string;
  /** "No Table 3 of the Treasury is held by then: nothing tells purchases from prices." */
  readonly noTable3: string;
}
