import { ABSENT } from "../../holdings/column.ts";
import type { Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import { type Extreme, extreme, reach, type Side } from "../extreme.ts";
import { type Basis, basisOf, type Evidence, levelIn, type Subject } from "./basis.ts";

/** Lowest or highest since when. */
export interface LevelClaim extends Basis {
  readonly kind: "level";
  readonly side: Side;
  readonly extreme: Extreme;
  /** How many months back it reaches. */
  readonly reach: number;
}

/** A level is never both: it lies below the month before, or above it. */
export function levelClaim(subject: Subject): LevelClaim | null {
  return onSide(subject, "lowest") ?? onSide(subject, "highest");
}

function onSide(subject: Subject, side: Side): LevelClaim | null {
  const { vintage, holder, month } = subject;
  const found = extreme(vintage, holder.id, month, side);
  if (!found) return null;
  const crossed = "steps" in found ? found.steps : [];
  const proof = [
    ...levelIn(vintage, holder.id, month),
    ...levelIn(vintage, holder.id, found.month),
    ...oldColumn(subject, found),
    ...(found.kind === "in-table" ? [] : nearest(subject, side, found.month)),
  ];
  const basis = basisOf(subject, { measure: "holdings", crossed, proof });
  return { kind: "level", side, extreme: found, reach: reach(found, month), ...basis };
}

function oldColumn({ vintage, holder }: Subject, found: Extreme): Evidence[] {
  const file = vintage.newestFileOf("mfhhis01");
  if (found.kind !== "re-based" || !file) return [];
  return [{ kind: "old-column", holder: holder.id, month: found.month, millions: found.oldMillions, file }];
}

/** The month between that came nearest to the level: none came as far. */
function nearest({ vintage, holder, month }: Subject, side: Side, since: Month): Evidence[] {
  const [first, at] = [indexOf(since) + 1, indexOf(month)];
  if (first >= at) return [];
  const values = vintage.values(holder.id);
  const nearer = (value: number, best: number) => (side === "lowest" ? value < best : value > best);
  let best = first;
  for (let index = first; index < at; index++) {
    if (nearer(values[index] ?? ABSENT, values[best] ?? ABSENT)) best = index;
  }
  return levelIn(vintage, holder.id, monthOfIndex(best), true);
}
