import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { isNewlyListed } from "./newly-listed.ts";
import { type Split, split } from "./split.ts";

/** Countries by what they bought or sold of long-term Treasuries, net, largest first on either side. */
export interface NetBuyers {
  readonly buyers: readonly Split[];
  readonly sellers: readonly Split[];
  /** By the change in their holdings in the same table, those without a split too; largest first. */
  readonly rises: readonly TableMove[];
  readonly falls: readonly TableMove[];
}

interface TableMove {
  readonly holder: HolderId;
  readonly millions: number;
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
    const moves = countries.flatMap((holder) => moveOf(vintage, holder, to, months));
    const bySize = moves.sort((a, b) => b.millions - a.millions || (a.holder < b.holder ? -1 : 1));
    return {
      buyers: sorted.filter(({ netLongTerm }) => netLongTerm > 0),
      sellers: sorted.filter(({ netLongTerm }) => netLongTerm < 0).reverse(),
      rises: bySize.filter(({ millions }) => millions > 0),
      falls: bySize.filter(({ millions }) => millions < 0).reverse(),
    };
  });
}

/** Empty where the table does not list it at both ends, or began to list it in between. */
function moveOf(vintage: Vintage, holder: HolderId, to: Month, months: number): TableMove[] {
  const file = vintage.newestFileOf("slt_table3");
  const from = addMonths(to, -months);
  const [before, after] = [from, to].map((month) => file && vintage.inFile(file, holder, month));
  if (typeof before !== "number" || typeof after !== "number") return [];
  const isNew = monthRange(addMonths(from, 1), to).some((month) => isNewlyListed(vintage, holder, month));
  return isNew ? [] : [{ holder, millions: after - before }];
}
