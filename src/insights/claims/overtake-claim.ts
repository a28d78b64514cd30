import type { HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import { passing } from "../passing.ts";
import { ranking } from "../ranking.ts";
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
  if (!own) return null;
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
