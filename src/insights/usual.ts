import { ABSENT } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { indexOf } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { monthlyMoves } from "./monthly-moves.ts";

const MONTHS_FOR_MEDIAN = 36;
/** Over how many months moves are counted, this one included; those that cannot be compared are left out. */
export const MONTHS_COUNTED = 24;
const FEWEST = 12;

/** How a move compares with what the holder's months usually bring, whichever way they go. */
export interface Usual {
  /** Size of the move in question, millions. */
  readonly millions: number;
  /** Median size of its monthly moves over the 36 months before, millions. */
  readonly medianMillions: number;
  /** In how many of the last 24 months, this one included, it moved by more than `boundMillions`. */
  readonly often: number;
  readonly of: number;
  readonly boundMillions: number;
}

/** @returns null without a change of the month, or with fewer than 12 months before it to compare with */
export function usual(vintage: Vintage, holder: HolderId, month: Month): Usual | null {
  const changes = monthlyMoves(vintage, holder);
  const at = indexOf(month);
  const move = changes[at] ?? ABSENT;
  if (move === ABSENT) return null;
  const sizes = (count: number, last: number) =>
    [...changes.slice(Math.max(0, last - count), last)].filter((change) => change !== ABSENT).map(Math.abs);
  const past = sizes(MONTHS_FOR_MEDIAN, at).sort((a, b) => a - b);
  if (past.length < FEWEST) return null;
  const boundMillions = Math.floor((Math.abs(move) - 1) / 10_000) * 10_000;
  const recent = sizes(MONTHS_COUNTED, at + 1);
  return {
    millions: Math.abs(move),
    medianMillions: median(past),
    often: recent.filter((size) => size > boundMillions).length,
    of: recent.length,
    boundMillions,
  };
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
