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
  /** The first month since the peak that stood below half. */
  readonly first: Month;
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
  let from = at + 1;
  while (from > start && isBelow(from - 1)) from--;
  const since = monthOfIndex(from);
  if (from > at || from === start || breakIn(vintage, holder.id, since)) return null;
  const earlier = [...values.keys()].slice(indexOf(found.month) + 1, from).filter(isBelow);
  const [first = since, before = null] = [...earlier.slice(0, 1), ...earlier.slice(-1)].map(monthOfIndex);
  const shown = new Set([month, found.month, since, monthOfIndex(from - 1), ...(before ? [before, first] : [])]);
  const between = [...values.keys()].slice(from + 1, at);
  const highest = between.reduce((best, each) => ((values[each] ?? 0) > (values[best] ?? 0) ? each : best), from + 1);
  return {
    kind: "half-peak",
    peak: found,
    millions: figure.millions,
    since,
    reach: at - from,
    before,
    first,
    ...basisOf(subject, {
      measure: "holdings",
      crossed: vintage.breaks(holder.id, found.month, month),
      proof: [
        ...[...shown].flatMap((each) => levelIn(vintage, holder.id, each)),
        ...(between.length > 0 ? levelIn(vintage, holder.id, monthOfIndex(highest), true) : []),
      ],
    }),
  };
}
