import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type Split, split } from "./split.ts";

/** Countries by what they bought or sold of long-term Treasuries, net, largest first on either side. */
export interface NetBuyers {
  readonly buyers: readonly Split[];
  readonly sellers: readonly Split[];
}

export function netBuyers(vintage: Vintage, to: Month, months = 1): NetBuyers {
  return vintage.remember(`net buyers ${to} ${months}`, () => {
    const countries = (vintage.newestFileOf("slt_table3")?.holders ?? []).filter(
      (id) => vintage.holder(id)?.kind === "country",
    );
    const splits = countries
      .map((holder) => split(vintage, holder, to, months))
      .filter((each): each is Split => each.kind === "split");
    const sorted = splits.sort((a, b) => b.netLongTerm - a.netLongTerm || (a.holder < b.holder ? -1 : 1));
    return {
      buyers: sorted.filter(({ netLongTerm }) => netLongTerm > 0),
      sellers: sorted.filter(({ netLongTerm }) => netLongTerm < 0).reverse(),
    };
  });
}
