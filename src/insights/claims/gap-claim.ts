import type { HolderId } from "../../holdings/holder.ts";
import { addMonths } from "../../holdings/month.ts";
import { ranking } from "../ranking.ts";
import { type Basis, basisOf, changeBetween, levelIn, type Subject } from "./basis.ts";

/** Distance to the next larger holder, or of the largest to the second. */
export interface GapClaim extends Basis {
  readonly kind: "gap";
  readonly other: HolderId;
  readonly place: number;
  /** Positive: this holder has more. */
  readonly millions: number;
  /** As one release has it for both; null where none does. */
  readonly yearAgoMillions: number | null;
}

export function gapClaim(subject: Subject): GapClaim | null {
  const { vintage, holder, month } = subject;
  const { places, known } = ranking(vintage, month);
  const at = places.findIndex((each) => each.holder === holder.id);
  const own = places[at];
  const other = places[at === 0 ? 1 : at - 1];
  if (!known || !own || !other) return null;
  const yearAgo = addMonths(month, -12);
  const [ownYear, otherYear] = [own, other].map((each) => vintage.change(each.holder, yearAgo, month));
  const both = ownYear?.kind === "change" && otherYear?.kind === "change";
  const yearAgoMillions = both ? ownYear.from.millions - otherYear.from.millions : null;
  const proof = [own, other].flatMap((each) =>
    both ? changeBetween(vintage, each.holder, yearAgo, month) : levelIn(vintage, each.holder, month),
  );
  const crossed = both ? [...new Set([...ownYear.steps, ...otherYear.steps])] : [];
  return {
    kind: "gap",
    other: other.holder,
    place: own.place,
    millions: own.millions - other.millions,
    yearAgoMillions,
    ...basisOf(subject, { measure: "holdings", crossed, proof }),
  };
}
