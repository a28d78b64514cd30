import type { Month } from "../../holdings/month.ts";
import type { TableHead } from "./table-words.ts";

/** The list of the largest holders. */
export interface RankingWords {
  /** "Largest holders of U.S. Treasuries, July 2026"; with the unit where the table has no head */
  title(month: Month): string;
  /** "$ bn", "chg"; null in languages whose letters are wider than digits. */
  readonly head: TableHead | null;
  /** "Together 7,000.0: 75.7% of all foreign holdings (9,248.1)." */
  together(sum: { readonly millions: number; readonly ratio: number; readonly totalMillions: number }): string;
  /** "No release held lists the largest of April 2026 itself: these are holders that later releases list, up to July 2026. A larger one may be missing." */
  older(listed: { readonly month: Month; readonly newest: Month }): string;
  readonly marketValue: string;
  /** "▲▼ places since the month before." */
  readonly arrows: string;
  /** "Only 20 holders are listed for July 2026." */
  onlySoMany(listed: { readonly count: number; readonly month: Month }): string;
}
