import { ABSENT, NOT_AVAILABLE } from "../../holdings/column.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, levelIn, type Subject } from "./basis.ts";

/** A round number that the level passed in the month. */
export interface RoundClaim extends Basis {
  readonly kind: "round";
  readonly direction: "above" | "below";
  readonly boundMillions: number;
  /** The last month before on the same side; null: none since the figures run. */
  readonly since: Month | null;
  /** Whether there is none in the whole table. */
  readonly inTable: boolean;
  readonly reach: number;
}

/** What counts as round, by how large the level is, in millions. */
const ROUND: readonly (readonly [from: number, step: number])[] = [
  [5_000_000, 500_000],
  [1_000_000, 100_000],
  [100_000, 50_000],
  [20_000, 10_000],
];

export function roundClaim(subject: Subject): RoundClaim | null {
  const { vintage, holder, month, figure } = subject;
  const change = vintage.change(holder.id, addMonths(month, -1), month);
  const before = vintage.millions(holder.id, addMonths(month, -1));
  if (change.kind === "missing" || change.steps.length > 0 || before === null) return null;
  // Of standing levels, as the reading back is: the release of the change may have another one for the month before.
  const bound = boundBetween(before, figure.millions);
  if (bound === null) return null;
  const above = figure.millions > before;
  const at = indexOf(month);
  const values = vintage.values(holder.id);
  const start = startOfRun(vintage, holder.id, at);
  const isBeyond = (value: number) => value > NOT_AVAILABLE && (above ? value >= bound : value < bound);
  let found = at - 1;
  while (found >= start && !isBeyond(values[found] ?? ABSENT)) found--;
  if (start === at) return null;
  const since = found < start ? null : monthOfIndex(found);
  const reached = since ?? monthOfIndex(start);
  return {
    kind: "round",
    direction: above ? "above" : "below",
    boundMillions: bound,
    since,
    inTable: since === null && isWholeTable(values.subarray(0, start), above, isBeyond),
    reach: indexOf(month) - indexOf(reached),
    ...basisOf(subject, {
      measure: "holdings",
      crossed: vintage.breaks(holder.id, reached, month),
      proof: [month, addMonths(month, -1), ...(since ? [since] : [])].flatMap((each) =>
        levelIn(vintage, holder.id, each),
      ),
    }),
  };
}

/** An unlisted month may well have been lower, and hardly higher. */
function isWholeTable(earlier: Int32Array, above: boolean, isBeyond: (value: number) => boolean): boolean {
  return above ? !earlier.some(isBeyond) : earlier.length === 0;
}

/** The round number that lies above one level and not above the other, and nearest to the newer. */
function boundBetween(before: number, now: number): number | null {
  const [low, high] = [Math.min(before, now), Math.max(before, now)];
  const [, step] = ROUND.find(([from]) => high >= from) ?? [];
  if (step === undefined) return null;
  const bound = now > before ? Math.floor(now / step) * step : (Math.floor(now / step) + 1) * step;
  return low < bound && bound <= high ? bound : null;
}
