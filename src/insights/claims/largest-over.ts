import type { Break } from "../../holdings/break.ts";
import { ABSENT, NOT_AVAILABLE } from "../../holdings/column.ts";
import type { HolderId } from "../../holdings/holder.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { newlyListed } from "../newly-listed.ts";
import { startOfRun } from "../run.ts";

/** How long there has been no rise (fall) as large over a number of months. Periods across a step are left out. */
export interface LargestOver {
  readonly months: number;
  readonly direction: "rise" | "fall";
  readonly millions: number;
  /** The end of the last period with a change at least as large; null: none in this table, or none that can be compared. */
  readonly since: { readonly month: Month; readonly millions: number } | null;
  /** Where a change as large lies before a gap, or when the row meant something else: the first month that counts. */
  readonly from: Month | null;
  /** Steps whose periods are left out. */
  readonly leftOut: readonly Break[];
  /** How many months back the claim reaches. */
  readonly reach: number;
}

/** @returns null without a change over the period, or where one in between is not known: it may have been larger */
export function largestOver(vintage: Vintage, holder: HolderId, month: Month, months: number): LargestOver | null {
  const changes = changesOver(vintage, holder, months);
  const at = indexOf(month);
  const millions = changes[at] ?? ABSENT;
  if (millions === ABSENT || millions === 0) return null;
  const asLarge = (change: number) => (millions > 0 ? change >= millions : change !== ABSENT && change <= millions);
  const found = changes.subarray(0, at).findLastIndex(asLarge);
  const start = startOfRun(vintage, holder, at) + months;
  const isSince = found >= start;
  const leftOut = stepsBetween(vintage, holder, changes.subarray(0, at), isSince ? found + 1 : start, months);
  if (leftOut === null) return null;
  return {
    months,
    direction: millions > 0 ? "rise" : "fall",
    millions,
    since: isSince ? { month: monthOfIndex(found), millions: changes[found] ?? 0 } : null,
    from: found >= 0 && !isSince ? monthOfIndex(start - months) : null,
    leftOut,
    reach: at - (isSince ? found : start),
  };
}

/** Steps whose periods have no change; null where a period has none for another reason. */
function stepsBetween(
  vintage: Vintage,
  holder: HolderId,
  changes: Int32Array,
  first: number,
  months: number,
): Break[] | null {
  const unknown = [...changes.keys()].filter((index) => index >= first && changes[index] === ABSENT);
  const steps = unknown.map((index) => vintage.breaks(holder, monthOfIndex(index - months), monthOfIndex(index)));
  return steps.some((found) => found.length === 0) ? null : [...new Set(steps.flat())];
}

/** Changes over a number of months by the index of the last; ABSENT across gaps, breaks, and where no release holds both ends. */
function changesOver(vintage: Vintage, holder: HolderId, months: number): Int32Array {
  return vintage.remember(`changes over ${months} ${holder}`, () => {
    const values = vintage.values(holder);
    const begins = newlyListed(vintage, holder);
    let unbroken = -1;
    return values.map((value, index) => {
      unbroken = value <= NOT_AVAILABLE ? -1 : begins.has(index) ? 0 : unbroken + 1;
      if (unbroken < months) return ABSENT;
      const month = monthOfIndex(index);
      const change = vintage.change(holder, addMonths(month, -months), month);
      return change.kind === "change" && change.steps.length === 0 ? change.millions : ABSENT;
    });
  });
}
