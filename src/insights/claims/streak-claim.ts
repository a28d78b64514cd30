import { addMonths, monthRange } from "../../holdings/month.ts";
import { type Streak, streak } from "../streak.ts";
import { type Basis, basisOf, breakIn, changeBetween, moveIn, type Subject } from "./basis.ts";
import { type LargestOver, largestOver } from "./largest-over.ts";

/** Months in a row of rises, or falls, and how rare a change as large is over so many months. */
export interface StreakClaim extends Basis {
  readonly kind: "streak";
  readonly streak: Streak;
  readonly over: LargestOver | null;
}

export function streakClaim(subject: Subject): StreakClaim | null {
  const { vintage, holder, month } = subject;
  const found = streak(vintage, holder.id, month);
  if (!found || found.months < 2) return null;
  const { months, since } = found;
  const over = largestOver(vintage, holder.id, month, months);
  const rival = over?.since?.month;
  const proof = [
    ...monthRange(addMonths(since, 1), month).flatMap((each) => moveIn(vintage, holder.id, each)),
    ...changeBetween(vintage, holder.id, since, month),
    ...(rival ? changeBetween(vintage, holder.id, addMonths(rival, -months), rival) : []),
  ];
  const stoppedAt = breakIn(vintage, holder.id, since);
  return { kind: "streak", streak: found, over, ...basisOf(subject, { measure: "change", stoppedAt, proof }) };
}
