import { type Peak, peak } from "../holder-facts.ts";
import { type Basis, basisOf, levelIn, type Subject } from "./basis.ts";

/** Distance from the highest level. */
export interface PeakClaim extends Basis {
  readonly kind: "peak";
  readonly peak: Peak;
  readonly millions: number;
}

export function peakClaim(subject: Subject): PeakClaim | null {
  const { vintage, holder, month, figure } = subject;
  const found = peak(vintage, holder.id, month);
  if (!found || found.month === month) return null;
  const proof = [month, found.month].flatMap((each) => levelIn(vintage, holder.id, each));
  const crossed = vintage.breaks(holder.id, found.month, month);
  const basis = basisOf(subject, { measure: "holdings", crossed, proof });
  return { kind: "peak", peak: found, millions: figure.millions, ...basis };
}
