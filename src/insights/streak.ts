import { ABSENT } from "../holdings/column.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { monthlyMoves } from "./monthly-moves.ts";

export interface Streak {
  /** Number of months in a row, the month asked for included. */
  readonly months: number;
  readonly direction: "rise" | "fall";
  /** The month before the first of them. */
  readonly since: Month;
  /** Change over the streak in millions, from one release; null where none holds both ends. */
  readonly millions: number | null;
}

/** Months in a row in which holdings rose, or fell; it ends at an unchanged month, a step, a wall and a gap. */
export function streak(vintage: Vintage, holder: HolderId, month: Month, measure: Measure = "total"): Streak | null {
  const changes = monthlyMoves(vintage, holder, measure);
  const at = indexOf(month);
  const sign = Math.sign(changeAt(changes, at));
  if (sign === 0) return null;
  let months = 1;
  while (Math.sign(changeAt(changes, at - months)) === sign) months++;
  const since = monthOfIndex(at - months);
  const over = vintage.change(holder, since, month, measure);
  const direction = sign > 0 ? "rise" : "fall";
  return { months, direction, since, millions: over.kind === "change" ? over.millions : null };
}

function changeAt(changes: Int32Array, index: number): number {
  const change = changes[index] ?? ABSENT;
  return change === ABSENT ? 0 : change;
}
