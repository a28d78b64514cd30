import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Counts } from "./release-words.ts";
import type { TableHead } from "./table-words.ts";

/** Who rose and who fell. Amounts in its tables are without their unit. */
export interface ChangesWords {
  /** "Changes in holdings, July 2026, $ bn"; over more than a month "…, April 2026 to July 2026, $ bn" */
  title(period: { readonly from: Month; readonly to: Month; readonly months: number }): string;
  /** "All: **−50.4** (−0.5%)† to $9,248.1 bn. Of the 20 holders compared 13 fell, 7 rose." @param mark "†" or nothing */
  all(all: {
    readonly changeMillions: number;
    readonly ratio: number;
    readonly mark: string;
    readonly millions: number;
    readonly compared: number;
    readonly counts: Counts;
  }): string;
  readonly rises: string;
  readonly falls: string;
  /** Over the two columns of figures; null where they have none. */
  readonly head: TableHead | null;
  /** "Made of (Table 3):" */
  readonly madeOf: string;
  /** "Canada (−42.4 in Table 3): long-term …", "Japan (+3.9 on 18 Jun): …" */
  moverSplit(split: {
    readonly holder: Holder;
    /** Where the change that is split is not the one shown: written, and of an older release its date. */
    readonly other: { readonly change: string; readonly release: string | null } | null;
    /** "long-term −42.3, bills −1.5, …" */
    readonly parts: string;
  }): string;
  /** 'El Salvador is newly listed and left out: most of its figure was in "All Other" before.' */
  newlyListed(holder: Holder): string;
  /** "Left out, for its row changed its meaning: January 2012: …." @param text of the break, without a stop */
  otherMeaning(text: string): string;
  /** "Left out: 3 holders without both months in one release." */
  notComparable(count: number): string;
  readonly marketValue: string;
  /** "June 2021: re-based …. The difference to May 2021 is no change of a month; ask for another month." */
  noChangeOfMonth(step: { readonly text: string; readonly from: Month }): string;
  /** "No release held by 16 September 2026 has both March 2020 and July 2026; taken from two releases, …" */
  noCommonRelease(ends: { readonly release: string; readonly from: Month; readonly to: Month }): string;
}
