import type { HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { membersOf } from "../words/members.ts";
import { csvWords } from "./csv.ts";

export const HOLDINGS_BASIS =
  "market value at the end of the month, by place of custody; a change is the difference within one release, and not a purchase or sale";

/** Units of a table of holdings; a sum that is made here is none that was published. */
export function holdingsUnits(vintage: Vintage, holder: HolderId | null = null): string {
  const composite = holder !== null && vintage.holder(holder)?.kind === "composite";
  return composite
    ? `billions of U.S. dollars, computed: ${membersOf(csvWords, vintage, holder)}, each as published in one release`
    : "billions of U.S. dollars, as published";
}
