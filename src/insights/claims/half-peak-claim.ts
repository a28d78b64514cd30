import { ABSENT, NOT_AVAILABLE } from "../../holdings/column.ts";
import type { Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import { type Peak, peak } from "../holder-facts.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, breakIn, levelIn, type Subject } from "./basis.ts";

/** Since when a level has stood below half of its peak. */
export interface HalfPeakClaim extends Basis {
  readonly kind: "half-peak";
  readonly peak: Peak;
  readonly millions: number;
  /** The first month of them, each with a figure; the month before stood at half or above. */
  readonly since: Month;
  /** How many months back that is. */
  readonly reach: number;
  /** The last month before, since the peak, that stood below half too; null: none. */
  readonly before: Month | null;
}

/** What is smaller than that was never of note. */
const LEAST_PEAK_MILLIONS = 20_000;

/** @returns null where it stands at half or above, or a break or the start of its figures put it below */
export function halfPeakClaim(subject: Subject): HalfPeakClaim | null {
  const { vintage, holder, month, figure } = subject;
  const found = peak(vintage, holder.id, month);
  if (!found || found.millions < LEAST_PEAK_MILLIONS) return null;
  const values = vintage.values(holder.id);
  const isBelow = (index: number) => {
    const value = values[index] ?? ABSENT;
    return value > NOT_AVAILABLE && value * 2 < found.millions;
  };
  const at = indexOf(month);
  const start = startOfRun(vintage, holder.id, at);
  let first = at + 1;
  while (first > start && isBelow(first - 1)) first--;
  const since = monthOfIndex(first);
  if (first > at || first === start || breakIn(vintage, holder.id, since)) return null;
  let before = first - 1;
  while (before > indexOf(found.month) && !isBelow(before)) before--;
  const between = [...values.keys()].slice(first + 1, at);
  const highest = between.reduce((best, each) => ((values[each] ?? 0) > (values[best] ?? 0) ? each : best), first + 1);
  const proof = [...new Set([month, found.month, since, monthOfIndex(first - 1)])];
  return {
    kind: "half-peak",
    peak: found,
    millions: figure.millions,
    since,
    reach: at - first,
    before: before > indexOf(found.month) ? monthOfIndex(before) : null,
    ...basisOf(subject, {
      measure: "holdings",
      crossed: vintage.breaks(holder.id, found.month, month),
      proof: [
        ...proof.flatMap((each) => levelIn(vintage, holder.id, each)),
        ...(between.length > 0 ? levelIn(vintage, holder.id, monthOfIndex(highest), true) : []),
      ],
    }),
  };
}
