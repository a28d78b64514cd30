import { addMonths } from "../../holdings/month.ts";
import { type Basis, basisOf, changeBetween, type Subject } from "./basis.ts";
import { type LargestOver, largestOver } from "./largest-over.ts";

/** The rarest of the changes over some months. */
export interface OverClaim extends Basis {
  readonly kind: "over";
  readonly over: LargestOver;
}

const PERIODS = [3, 6, 12];

export function overClaim(subject: Subject): OverClaim | null {
  const { vintage, holder, month } = subject;
  const all = PERIODS.flatMap((months) => largestOver(vintage, holder.id, month, months) ?? []);
  const [first, ...others] = all;
  if (!first) return null;
  const over = others.reduce((best, each) => (each.reach > best.reach ? each : best), first);
  const rival = over.since?.month;
  const proof = [month, ...(rival ? [rival] : [])].flatMap((end) =>
    changeBetween(vintage, holder.id, addMonths(end, -over.months), end),
  );
  return { kind: "over", over, ...basisOf(subject, { measure: "change", proof }) };
}
