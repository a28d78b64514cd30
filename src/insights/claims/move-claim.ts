import type { Change } from "../../holdings/change.ts";
import { addMonths } from "../../holdings/month.ts";
import { type LargestMove, largestMove } from "../largest-move.ts";
import { type Usual, usual } from "../usual.ts";
import { type Basis, basisOf, moveIn, type Subject } from "./basis.ts";

/** The month's own rise or fall: since when none was as large, and how unusual it is for this holder. */
export interface MoveClaim extends Basis {
  readonly kind: "move";
  readonly change: Change;
  readonly largest: LargestMove;
  readonly usual: Usual | null;
}

export function moveClaim(subject: Subject): MoveClaim | null {
  const { vintage, holder, month } = subject;
  const largest = largestMove(vintage, holder.id, month);
  const change = vintage.change(holder.id, addMonths(month, -1), month);
  if (!largest || change.kind === "missing") return null;
  const proof = [month, ...(largest.since ? [largest.since] : [])].flatMap((each) => moveIn(vintage, holder.id, each));
  const basis = basisOf(subject, { measure: "change", proof });
  return { kind: "move", change, largest, usual: usual(vintage, holder.id, month), ...basis };
}
