import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { MonthBeside } from "./claim-words.ts";

interface Moved {
  readonly millions: number;
  /** Of what it was before; null where that was nothing. */
  readonly ratio: number | null;
}

/** The card of one holder. Lines begin with a capital and have no stop where their example has none. */
export interface HoldingWords {
  /** "China, mainland: $618.0 bn (July 2026)" */
  title(title: { readonly holder: Holder; readonly millions: number; readonly month: Month }): string;
  /** "−15.4 on the month (−2.4%)" */
  onMonth(change: Moved): string;
  /** "−77.6 on the year (−11.2%)" */
  onYear(change: Moved): string;
  readonly unchangedOnMonth: string;
  readonly unchangedOnYear: string;
  /** 'Newly listed in March 2025: before, most of it was in "All Other", so no change is given' */
  newlyListed(month: Month): string;
  /** "No change on the month: no release held lists it in both months" */
  readonly notComparable: string;
  /** "No change on the month. January 2012: the United Kingdom alone; …" @param text of the break */
  otherMeaning(text: string): string;
  /** "Re-based in June 2010 (843.7 on the old series): no change on the month is given" */
  rebased(rebased: { readonly month: Month; readonly oldMillions: number | null }): string;
  /** "3rd of the 20 listed, as in June", "…, 4th in June" */
  place(place: {
    readonly place: number;
    readonly of: number;
    readonly before: (MonthBeside & { readonly place: number }) | null;
  }): string;
  /** "53.1% below the peak: 1,316.7 in November 2013"; `from`: "… below the peak since January 2012: …"; of 0 "Level with the peak: …" */
  peak(peak: {
    readonly ratio: number;
    readonly millions: number;
    readonly month: Month;
    readonly from: Month | null;
  }): string;
  /** "The table held runs to May 2026." */
  tableRunsTo(month: Month): string;
  /** "Its newest figure: Table 3, which has this row, is held up to April 2026." */
  inTable3UpTo(month: Month): string;
  /** "The series ends in January 2023." */
  seriesEnds(month: Month): string;
  /** 'This is its newest figure. For July 2026, the newest month, the table does not list it: it is part of "All Other" there, not zero.' */
  notListedNow(newest: Month): string;
  /** How to read the figure, in sentences. */
  readonly notes: {
    readonly official: string;
    readonly total: string;
    readonly allOther: string;
    /** @param members "China and Belgium" */
    composite(members: string): string;
    /** "Market value. The euro area: several holders in one row, which never ranks." */
    group(holder: Holder): string;
    readonly china: string;
    /** @param centre "Belgium is a custody centre (Euroclear)" */
    custody(centre: string): string;
    readonly country: string;
  };
}
