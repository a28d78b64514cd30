import type { Break } from "../holdings/break.ts";
import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { startOfRun } from "./run.ts";

/**
 * How long a level has not been undercut ("lowest") or exceeded ("highest").
 * - since: `month` is the last one that was at least as low, or as high
 * - in-table: no month of this row in the table was; `month` is its closest rival, `from` where its figures begin to run
 *   without a gap and with one meaning
 * - since-listed: none was since the row's figures run so, from `month` on; `again`: it was listed before, or meant something else
 * - re-based: the level lies between the two columns of a survey June, so that only the new column can be compared
 */
export type Extreme =
  | { readonly kind: "since"; readonly month: Month; readonly millions: number; readonly steps: readonly Break[] }
  | {
      readonly kind: "in-table";
      readonly month: Month;
      readonly from: Month;
      readonly millions: number;
      readonly steps: readonly Break[];
    }
  | {
      readonly kind: "since-listed";
      readonly month: Month;
      readonly again: boolean;
      /** Back to the closest rival of the run. */
      readonly steps: readonly Break[];
    }
  | { readonly kind: "re-based"; readonly month: Month; readonly oldMillions: number; readonly newMillions: number };

export type Side = "lowest" | "highest";

/**
 * Reads a holder's levels back from a month. Levels may cross a step (the claim carries it) and never a wall or a gap.
 * @returns null if there is no figure, or the month before was already as low (as high)
 */
export function extreme(
  vintage: Vintage,
  holder: HolderId,
  month: Month,
  side: Side,
  measure: Measure = "total",
): Extreme | null {
  const values = vintage.values(holder, measure);
  const at = indexOf(month);
  const level = values[at] ?? ABSENT;
  const before = values[at - 1] ?? ABSENT;
  if (level <= NOT_AVAILABLE || before <= NOT_AVAILABLE) return null;
  const asFar = (value: number) => (side === "lowest" ? value <= level : value >= level);
  const start = startOfRun(vintage, holder, at);
  const junes = measure === "total" ? rebasedJunes(vintage, holder) : new Map<number, Rebased>();
  for (let index = at - 1; index >= start; index--) {
    const value = values[index] ?? ABSENT;
    if (asFar(value))
      return index === at - 1 ? null : since(vintage, holder, month, monthOfIndex(index), value, junes.get(index + 1));
    const june = junes.get(index);
    if (june && !asFar(june.newMillions) && asFar(june.oldMillions)) return june;
  }
  return overWholeRun(vintage, holder, month, side, values, start);
}

/** How many months back the claim reaches. */
export function reach(claim: Extreme, month: Month): number {
  return indexOf(month) - indexOf(claim.kind === "in-table" ? claim.from : claim.month);
}

function since(
  vintage: Vintage,
  holder: HolderId,
  month: Month,
  found: Month,
  millions: number,
  june?: Rebased,
): Extreme {
  const level = vintage.millions(holder, month) ?? millions;
  if (june && isArtefact(june, millions, level)) return june;
  return { kind: "since", month: found, millions, steps: vintage.breaks(holder, found, month) };
}

/** The month found is the last before a survey June, and scaled to the June's new column it would not have been found. */
function isArtefact(june: Rebased, millions: number, level: number): boolean {
  const scaled = (millions * june.newMillions) / june.oldMillions;
  return (millions <= level && scaled > level) || (millions >= level && scaled < level);
}

type Rebased = Extreme & { readonly kind: "re-based" };

/**
 * Survey Junes of which both columns are known, by month index. An old column of nothing can be compared with nothing, and
 * neither can one whose row meant something else.
 */
function rebasedJunes(vintage: Vintage, holder: HolderId): ReadonlyMap<number, Rebased> {
  return vintage.remember(`re-based ${holder}`, () => {
    const junes = new Map<number, Rebased>();
    for (const index of vintage.values(holder).keys()) {
      if (index === 0) continue; // The table starts on the new footing: nothing before it can be compared.
      const month = monthOfIndex(index);
      const oldMillions = vintage.oldColumn(holder, month);
      const newMillions = vintage.millions(holder, month);
      const isWall = vintage.breaks(holder, monthOfIndex(index - 1), month).some(({ kind }) => kind === "wall");
      if (oldMillions && newMillions !== null && !isWall)
        junes.set(index, { kind: "re-based", month, oldMillions, newMillions });
    }
    return junes;
  });
}

function overWholeRun(
  vintage: Vintage,
  holder: HolderId,
  month: Month,
  side: Side,
  values: Int32Array,
  start: number,
): Extreme | null {
  const at = indexOf(month);
  if (start === at) return null;
  const level = values[at] ?? ABSENT;
  const steps = (rival: number) => vintage.breaks(holder, monthOfIndex(rival), month);
  const closest = closestRival(values.subarray(0, at), side, start);
  const rival = values[closest] ?? ABSENT;
  const unbeaten = side === "lowest" ? rival > level : rival < level;
  // An unlisted month may well have been lower, and hardly higher: a low needs a row without gaps from the table's start.
  const wholeTable = side === "highest" || monthOfIndex(start) === FIRST_MONTH;
  const from = monthOfIndex(start);
  if (!unbeaten || !wholeTable) {
    const ofRun = start + closestRival(values.subarray(start, at), side, 0);
    return { kind: "since-listed", month: from, again: isListed(values.subarray(0, start)), steps: steps(ofRun) };
  }
  return { kind: "in-table", month: monthOfIndex(closest), from, millions: rival, steps: steps(closest) };
}

function isListed(values: Int32Array): boolean {
  return values.some((value) => value > NOT_AVAILABLE);
}

/** The month with the lowest (highest) figure of all there are, gaps and walls aside. */
function closestRival(values: Int32Array, side: Side, start: number): number {
  return values.reduce((closest, value, index) => {
    const best = values[closest] ?? ABSENT;
    const nearer = side === "lowest" ? value < best : value > best;
    return value > NOT_AVAILABLE && nearer ? index : closest;
  }, start);
}
