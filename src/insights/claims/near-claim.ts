import { indexOf } from "../../holdings/timeline.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, levelIn, type Subject } from "./basis.ts";

/** A very round number that the level has nearly reached, for the first time. */
export interface NearClaim extends Basis {
  readonly kind: "near";
  readonly boundMillions: number;
  readonly millions: number;
  /** Whether it was not reached in the whole table. */
  readonly inTable: boolean;
}

const NEAR = 0.01;
const LEAST_MILLIONS = 50_000;

export function nearClaim(subject: Subject): NearClaim | null {
  const { vintage, holder, month, figure } = subject;
  const { millions } = figure;
  const boundMillions = nextVeryRound(millions);
  if (boundMillions < LEAST_MILLIONS || boundMillions - millions > boundMillions * NEAR) return null;
  const at = indexOf(month);
  const start = startOfRun(vintage, holder.id, at);
  const values = vintage.values(holder.id).subarray(0, at);
  const isReached = (value: number) => value >= boundMillions;
  if (values.subarray(start).some(isReached)) return null;
  const basis = basisOf(subject, { measure: "holdings", proof: levelIn(vintage, holder.id, month) });
  return { kind: "near", boundMillions, millions, inTable: !values.some(isReached), ...basis };
}

/** The next 1, 5, 10, 50, 100 … above a level. */
function nextVeryRound(millions: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, millions)));
  return millions < power * 5 ? power * 5 : power * 10;
}

/** 100 and 500 and 1,000, not 950. */
export function isVeryRound(millions: number): boolean {
  return nextVeryRound(millions - 1) === millions;
}
