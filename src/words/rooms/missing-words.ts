import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

/** The row of a table that a figure is part of. */
interface SharedRow {
  readonly holder: Holder;
  readonly millions: number;
}

interface Missing {
  readonly holder: Holder;
  readonly month: Month;
}

/** Why there is no figure, in sentences: blank, unlisted, ended and out of range are different answers. */
export interface MissingWords {
  readonly noFigures: string;
  /** "There is nothing for May 1999. The figures run from March 2000 to July 2026 (as of the release of 16 September 2026)." */
  outside(outside: { readonly month: Month; readonly range: string; readonly release: string }): string;
  /** Without its stop: "The figures run from March 2000 to July 2026" */
  figuresRun(newest: Month): string;
  /** The same where there are none: "No figures are held" */
  readonly noneHeld: string;
  /** "The BRICS: the tables held here have no such row." */
  noSuchRow(holder: Holder): string;
  /** 'Germany is not listed by name for July 2026: its holdings are part of "All Other" there, not zero.' `row`: '… part of "Asia" ($… bn together) there' */
  notListed(missing: Missing & { readonly row: SharedRow | null }): string;
  /** 'The row "Oil exporters" ends before July 2026.' */
  ended(missing: Missing): string;
  /** 'The Treasury gives no figure for Germany in July 2026 (n.a.), which is not zero: it is part of "…" (… together).' */
  notAvailable(missing: Missing & { readonly row: SharedRow | null }): string;
  /** 'The row "All other (Table 5)", as held, runs from … to …. For May 2003 there is "All other (history)", which is another sum.' */
  otherTable(
    missing: Missing & {
      readonly held: { readonly from: Month; readonly to: Month } | null;
      readonly other: Holder | null;
    },
  ): string;
  /** "Its newest figure is $107.7 bn, for April 2026." */
  newestFigure(newest: { readonly millions: number; readonly month: Month }): string;
  /** "It is not listed in any month of the tables held here." */
  readonly neverListed: string;
  /** "Custody centres cannot be added up for May 2003: there is no figure for Ireland and the Cayman Islands." */
  notAddedUp(missing: Missing & { readonly without: readonly Holder[] }): string;
}
