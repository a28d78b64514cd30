import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { monthlyMoves } from "./monthly-moves.ts";

/** How long there has been no monthly rise (fall) as large. Months at a step are left out. */
export interface LargestMove {
  readonly direction: "rise" | "fall";
  /** The last month with a move at least as large; null: none in this table. */
  readonly since: Month | null;
  readonly millions: number | null;
  /** Where the row meant something else before, and there are moves as large there: the first month that counts. */
  readonly from: Month | null;
  /** Months at a step, after `since`, whose raw difference would have been as large. */
  readonly leftOut: readonly Month[];
}

/** @returns null where the month has no change that may be compared, or the change is zero or a row newly listed */
export function largestMove(vintage: Vintage, holder: HolderId, month: Month): LargestMove | null {
  const changes = monthlyMoves(vintage, holder);
  const at = indexOf(month);
  const move = changes[at] ?? ABSENT;
  if (move === ABSENT || move === 0) return null;
  const asLarge = (change: number) => (move > 0 ? change >= move : change !== ABSENT && change <= move);
  const direction = move > 0 ? "rise" : "fall";
  const found = changes.subarray(0, at).findLastIndex(asLarge);
  const leftOut = stepsAsLarge(vintage, holder, { after: Math.max(found, 0), before: at }, asLarge);
  const since = found < 0 ? null : monthOfIndex(found);
  const wall = vintage.breaks(holder, FIRST_MONTH, month).findLast(({ kind }) => kind === "wall")?.month;
  if (since && wall && since < wall) return { direction, since: null, millions: null, from: wall, leftOut };
  return { direction, since, millions: since && (changes[found] ?? null), from: null, leftOut };
}

/** Months at a step whose raw difference is as large, newest first. */
function stepsAsLarge(
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
