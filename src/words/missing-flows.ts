import type { Holder, HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../holdings/month.ts";
import { FIRST_FORM_S_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { LAST_FORM_S_MONTH, transactions } from "../insights/form-s.ts";
import { newestSplitMonth, split } from "../insights/split.ts";
import { holderOf } from "./holder-of.ts";
import type { Words } from "./words.ts";

/** From when to when transactions can be asked for, as a sentence without its stop. */
export function flowsRange({ missingFlows }: Words, vintage: Vintage): string {
  return missingFlows.run(newestSplitMonth(vintage));
}

/** Why a holder has no split over the months up to `to`, and what would have one. */
export function missingSplit(
  { missingFlows }: Words,
  vintage: Vintage,
  holder: Holder,
  to: Month,
  months: number,
): string {
  const newest = newestSplitMonth(vintage);
  if (newest && to > newest) return missingFlows.notHeld({ month: to, newest });
  if (holder.kind !== "composite") return missingFlows.noSplit(holder);
  const has = (id: HolderId) => split(vintage, id, to, months).kind === "split";
  return missingFlows.splitNotAddedUp({ holder, month: to, without: membersWithout(vintage, holder.id, has) });
}

/** Why there are no transactions of Form S over the months up to `to`. */
export function missingTransactions(
  { missingFlows }: Words,
  vintage: Vintage,
  holder: Holder,
  to: Month,
  months: number,
): string {
  const first = addMonths(to, 1 - months);
  if (!vintage.newestFileOf("s1_globl")) return missingFlows.noFormS;
  if (first < FIRST_FORM_S_MONTH)
    return missingFlows.beforeFormS({ months, earliest: addMonths(FIRST_FORM_S_MONTH, months - 1) });
  if (holder.kind === "official") return missingFlows.formSOfficial;
  const has = (id: HolderId, month: Month) => transactions(vintage, id, month) !== null;
  const missing = monthRange(first, to).find((month) => !has(holder.id, month)) ?? to;
  if (holder.kind === "composite") {
    const without = membersWithout(vintage, holder.id, (id) => has(id, missing));
    return missingFlows.formSNotAddedUp({ holder, month: missing, without });
  }
  const listedIn = monthRange(FIRST_FORM_S_MONTH, LAST_FORM_S_MONTH).filter((month) => has(holder.id, month));
  const [oldest, newest] = [listedIn[0], listedIn.at(-1)];
  const listed = oldest && newest ? { from: oldest, to: newest } : null;
  return missingFlows.notInFormS({ holder, month: missing, listed });
}

/** A sum of the rest would be another thing. */
function membersWithout(vintage: Vintage, composite: HolderId, has: (member: HolderId) => boolean): Holder[] {
  const members = vintage.archive.register.composites.get(composite) ?? [];
  return members.filter(({ holder }) => !has(holder)).map(({ holder }) => holderOf(vintage, holder));
}
