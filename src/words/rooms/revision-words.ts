import type { Holder } from "../../holdings/holder.ts";
import type { Table } from "../../holdings/release.ts";

/** What a release changed of earlier ones. Days are "2026-09-16". */
export interface RevisionWords {
  /** "What the release of 16 September 2026 revised, $ bn", "Japan: what the release of … revised, $ bn" */
  title(title: { readonly release: string; readonly holder: Holder | null }): string;
  /** Of official holders' parts, behind a name and a month */
  readonly measures: { readonly bills: string; readonly bonds: string };
  /** "No earlier Table 5 is held: there is nothing to compare with." */
  nothingToCompare(tables: readonly Table[]): string;
  /** "Of 1,234 figures that an earlier Table 5 had too, 93 are another now." `of` one holder "…; of Japan 5.", "…. It does not list Iran." */
  compared(compared: {
    readonly tables: readonly Table[];
    readonly figures: number;
    readonly changed: number;
    readonly of: { readonly holder: Holder; readonly changed: number; readonly listed: boolean } | null;
  }): string;
  /** Headings of two lists */
  readonly turned: string;
  readonly levels: string;
  /** "… and 3 more"; `askForOne`: "… and 3 more: ask for one country" */
  more(count: number, askForOne: boolean): string;
  /** "Left of the arrow: as published on 18 June 2026. Right: the release of 16 September 2026." */
  sides(sides: { readonly earlier: readonly string[]; readonly release: string }): string;
  readonly otherLeftOut: string;
  /** "China with Belgium is a sum made here, which no release revises. Ask for one of its members." */
  noComposite(holder: Holder): string;
  readonly none: string;
}
