import { ABSENT } from "../../holdings/column.ts";
import type { HolderId } from "../../holdings/holder.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { isNewlyListed } from "../newly-listed.ts";
import { ranking } from "../ranking.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, levelIn, moveIn, type Subject } from "./basis.ts";

/** Countries that a holder passed in the month, or that passed it. */
export interface OvertakeClaim extends Basis {
  readonly kind: "passed" | "passed-by";
  /** Largest first. */
  readonly others: readonly Passing[];
  /** The best place that changed hands. */
  readonly place: number;
}

export interface Passing {
  readonly other: HolderId;
  /** The last month before in which the one that is ahead now was ahead; null: none since the figures of both run. */
  readonly lastAhead: Month | null;
  /** From when the figures of both run. */
  readonly from: Month;
}

export function overtakeClaim(subject: Subject, kind: OvertakeClaim["kind"]): OvertakeClaim | null {
  const { vintage, holder, month } = subject;
  const { places } = ranking(vintage, month);
  const own = places.find((each) => each.holder === holder.id);
  if (!own || !isComparable(vintage, holder.id, month)) return null;
  const passings = places.flatMap(({ holder: other, place }) => {
    const [winner, loser] = kind === "passed" ? [holder.id, other] : [other, holder.id];
    const found = other === holder.id ? null : passing(vintage, winner, loser, month);
    return found ? [{ ...found, other, place }] : [];
  });
  const [first] = passings;
  if (!first) return null;
  const proof = [holder.id, ...passings.map(({ other }) => other)].flatMap((id) => moveIn(vintage, id, month));
  const lastTimes = passings.flatMap(({ other, lastAhead }) =>
    lastAhead ? [holder.id, other].flatMap((id) => levelIn(vintage, id, lastAhead)) : [],
  );
  return {
    kind,
    others: passings.map(({ other, lastAhead, from }) => ({ other, lastAhead, from })),
    place: kind === "passed" ? own.place : first.place,
    ...basisOf(subject, { measure: "place", proof: [...proof, ...lastTimes] }),
  };
}

/** @returns null unless the winner is ahead now and was behind when the two last differed */
function passing(
  vintage: Vintage,
  winner: HolderId,
  loser: HolderId,
  month: Month,
): { lastAhead: Month | null; from: Month } | null {
  const at = indexOf(month);
  const [ahead, behind] = [vintage.values(winner), vintage.values(loser)];
  const lead = (index: number) => (ahead[index] ?? ABSENT) - (behind[index] ?? ABSENT);
  if (
    lead(at) <= 0 ||
    lead(at - 1) > 0 ||
    !isComparable(vintage, winner, month) ||
    !isComparable(vintage, loser, month)
  )
    return null;
  const start = Math.max(startOfRun(vintage, winner, at), startOfRun(vintage, loser, at));
  let index = at - 1;
  while (index >= start && lead(index) === 0) index--;
  if (index < start || lead(index) > 0) return null;
  while (index >= start && lead(index) <= 0) index--;
  return { lastAhead: index < start ? null : monthOfIndex(index), from: monthOfIndex(start) };
}

/** A re-based row, or one newly listed, passes nobody. */
function isComparable(vintage: Vintage, holder: HolderId, month: Month): boolean {
  const change = vintage.change(holder, addMonths(month, -1), month);
  return change.kind === "change" && change.steps.length === 0 && !isNewlyListed(vintage, holder, month);
}
