import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { TableHead } from "./table-words.ts";

interface Ends {
  readonly from: Month;
  readonly to: Month;
}

type ComparedAs = "billions" | "share" | "indexed";

/** Holders side by side. */
export interface ComparisonWords {
  /** "Japan, China and UK: $ bn, July 2016 to July 2026"; "…: share of all foreign holdings, …" */
  title(title: Ends & { readonly holders: readonly Holder[]; readonly as: ComparedAs }): string;
  /** The later end first, of an index the index and the amount: "Jul 2026", "Jul 2016"; "index", "$ bn". null where its letters are wider than digits. */
  head(as: ComparedAs, ends: Ends): TableHead | null;
  /** "103.4": of an index */
  index(value: number): string;
  /** "Index: July 2016 = 100. Billions: July 2026." */
  indexExplained(ends: Ends): string;
  /** "April 2026 is the newest month for which both have a figure." */
  newestOfAll(newest: { readonly month: Month; readonly holders: number }): string;
  /** "Custody for owners elsewhere: the United Kingdom and Belgium." */
  custody(centres: readonly Holder[]): string;
  readonly marketValue: string;
  /** "No month from … to … has figures of all of them. There are figures of Japan from … to … and Iran in none." */
  noSharedMonth(
    ends: Ends & {
      readonly runs: readonly { readonly holder: Holder; readonly months: Ends | null }[];
    },
  ): string;
}
