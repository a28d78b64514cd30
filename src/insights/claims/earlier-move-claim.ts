import { ABSENT } from "../../holdings/column.ts";
import type { Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import { stepsAsLarge } from "../largest-move.ts";
import { monthlyMoves } from "../monthly-moves.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, moveIn, type Subject } from "./basis.ts";

/** A move of one of the last months that is among the largest of all. */
export interface EarlierMoveClaim extends Basis {
  readonly kind: "earlier-move";
  readonly move: Move;
  readonly direction: "rise" | "fall";
  /** 1: none was larger. */
  readonly rank: number;
  /** Those that were, largest first. */
  readonly larger: readonly Move[];
  /** Where a move as large lies before a gap, or when the row meant something else: the first month that counts. */
  readonly since: Month | null;
  /** Months at a step whose raw difference would have been as large, newest first. */
  readonly leftOut: readonly Month[];
}

interface Move {
  readonly month: Month;
  readonly millions: number;
}

const MONTHS_BACK = 11;
const BEST_RANKS = 3;
/** Among fewer moves of a row a place says little. */
const FEWEST_MOVES = 36;

export function earlierMoveClaim(subject: Subject): EarlierMoveClaim | null {
  const { vintage, holder, month } = subject;
  const all = monthlyMoves(vintage, holder.id);
  const at = indexOf(month);
  const start = startOfRun(vintage, holder.id, at);
  const moves = [...all.subarray(start + 1, at + 1)]
    .map((millions, index) => ({ index: start + 1 + index, month: monthOfIndex(start + 1 + index), millions }))
    .filter(({ millions }) => millions !== ABSENT);
  if (moves.length < FEWEST_MOVES) return null;
  const ranked = moves
    .filter(({ index, millions }) => index >= at - MONTHS_BACK && index < at && millions !== 0)
    .map((move) => ({ ...move, larger: moves.filter(({ millions }) => isLarger(millions, move.millions)) }))
    .filter(({ larger }) => larger.length < BEST_RANKS);
  const best = ranked.sort((a, b) => a.larger.length - b.larger.length || b.index - a.index)[0];
  if (!best) return null;
  const larger = best.larger.sort((a, b) => Math.abs(b.millions) - Math.abs(a.millions) || b.index - a.index);
  const asLarge = (change: number) =>
    change !== ABSENT && (change === best.millions || isLarger(change, best.millions));
  const proof = [best, ...larger].flatMap((each) => moveIn(vintage, holder.id, each.month));
  return {
    kind: "earlier-move",
    move: { month: best.month, millions: best.millions },
    direction: best.millions > 0 ? "rise" : "fall",
    rank: larger.length + 1,
    larger: larger.map((each) => ({ month: each.month, millions: each.millions })),
    since: all.subarray(0, start + 1).some(asLarge) ? monthOfIndex(start) : null,
    leftOut: stepsAsLarge(vintage, holder.id, { after: start, before: at }, asLarge),
    ...basisOf(subject, { measure: "change", proof }),
  };
}

/** In the same direction. */
function isLarger(change: number, than: number): boolean {
  return than > 0 ? change > than : change < than;
}
