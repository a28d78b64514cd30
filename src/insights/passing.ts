import type { Change } from "../holdings/change.ts";
import { ABSENT } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { startOfRun } from "./run.ts";

/** That one holder came to be ahead of another in a month. */
interface Passed {
  /** The last month before in which it was ahead; null: none since the figures of both run. */
  readonly lastAhead: Month | null;
  /** From when the figures of both run. */
  readonly from: Month;
}

/** @returns null unless the winner is ahead now and was behind when the two last differed, by one release too */
export function passing(vintage: Vintage, winner: HolderId, loser: HolderId, month: Month): Passed | null {
  const at = indexOf(month);
  const [ahead, behind] = [vintage.values(winner), vintage.values(loser)];
  const lead = (index: number) => (ahead[index] ?? ABSENT) - (behind[index] ?? ABSENT);
  if (lead(at) <= 0 || lead(at - 1) > 0 || !isOfOneRelease(vintage, winner, loser, month)) return null;
  const start = Math.max(startOfRun(vintage, winner, at), startOfRun(vintage, loser, at));
  let index = at - 1;
  while (index >= start && lead(index) === 0) index--;
  if (index < start || lead(index) > 0) return null;
  while (index >= start && lead(index) <= 0) index--;
  return { lastAhead: index < start ? null : monthOfIndex(index), from: monthOfIndex(start) };
}

/** Whether the two changed places within what one release has of each, and not because their months stand in two files. */
function isOfOneRelease(vintage: Vintage, winner: HolderId, loser: HolderId, month: Month): boolean {
  const [won, lost] = [moveOf(vintage, winner, month), moveOf(vintage, loser, month)];
  return won !== null && lost !== null && won.from.millions <= lost.from.millions && won.to.millions > lost.to.millions;
}

/** A re-based row passes nobody; one newly listed begins to run in that month. */
function moveOf(vintage: Vintage, holder: HolderId, month: Month): Change | null {
  const change = vintage.change(holder, addMonths(month, -1), month);
  return change.kind === "change" && change.steps.length === 0 ? change : null;
}
