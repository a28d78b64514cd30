import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { monthlyMoves } from "./monthly-moves.ts";
import { startOfRun } from "./run.ts";

/** How long there has been no monthly rise (fall) as large. Months at a step are left out. */
export interface LargestMove {
  readonly direction: "rise" | "fall";
  /** The last month with a move at least as large; null: none in this table, or none that can be compared. */
  readonly since: Month | null;
  /** Where a move as large lies before a gap, or when the row meant something else: the first month that counts. */
  readonly from: Month | null;
  /** Months at a step that count otherwise, whose raw difference would have been as large; newest first. */
  readonly leftOut: readonly Month[];
  /** How many months back the claim reaches. */
  readonly months: number;
}

/** @returns null where the month has no change that may be compared, or the change is zero or a row newly listed */
export function largestMove(vintage: Vintage, holder: HolderId, month: Month): LargestMove | null {
  const changes = monthlyMoves(vintage, holder);
  const at = indexOf(month);
  const move = changes[at] ?? ABSENT;
  if (move === ABSENT || move === 0) return null;
  const asLarge = (change: number) => (move > 0 ? change >= move : change !== ABSENT && change <= move);
  const found = changes.subarray(0, at).findLastIndex(asLarge);
  const start = startOfRun(vintage, holder, at);
  const isBefore = found >= 0 && found <= start;
  const first = Math.max(found, start);
  return {
    direction: move > 0 ? "rise" : "fall",
    since: found < 0 || isBefore ? null : monthOfIndex(found),
    from: isBefore ? monthOfIndex(start) : null,
    leftOut: stepsAsLarge(vintage, holder, { after: first, before: at }, asLarge),
    months: at - first,
  };
}

/** Months at a step, newest first, whose raw difference would have been as large. */
export function stepsAsLarge(
  vintage: Vintage,
  holder: HolderId,
  { after, before }: { readonly after: number; readonly before: number },
  asLarge: (change: number) => boolean,
): Month[] {
  const values = vintage.values(holder);
  const months: Month[] = [];
  for (let index = before - 1; index > after; index--) {
    const month = monthOfIndex(index);
    const raw = rawChange(values, index);
    if (raw !== null && asLarge(raw) && isStep(vintage, holder, month)) months.push(month);
  }
  return months;
}

function isStep(vintage: Vintage, holder: HolderId, month: Month): boolean {
  return vintage.breaks(holder, FIRST_MONTH, month).some((found) => found.month === month);
}

function rawChange(values: Int32Array, index: number): number | null {
  const before = values[index - 1] ?? ABSENT;
  const value = values[index] ?? ABSENT;
  return before > NOT_AVAILABLE && value > NOT_AVAILABLE ? value - before : null;
}
