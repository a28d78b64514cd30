import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import { type HolderId, toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";

const ALL_OTHER = [toHolderId("all-other-t5"), toHolderId("all-other-history")];
const LEAST_MILLIONS = 5_000;
const TIMES = 3;

/**
 * Whether a holder's change of a month is a row newly listed and no move: what it gained, "All Other" of the same file
 * lost within 1 %, and the level is a different one (El Salvador, March 2025: 1.1 to 85.0, All Other −83.7).
 */
export function isNewlyListed(vintage: Vintage, holder: HolderId, month: Month): boolean {
  return newlyListed(vintage, holder).has(indexOf(month));
}

/** All such months of a holder, by index. */
export function newlyListed(vintage: Vintage, holder: HolderId): ReadonlySet<number> {
  return vintage.remember(`newly listed ${holder}`, () => {
    const values = vintage.values(holder);
    const candidates = [...values.keys()].filter((index) => isOtherLevel(values, index));
    return new Set(candidates.filter((index) => isMirrored(vintage, holder, monthOfIndex(index))));
  });
}

function isMirrored(vintage: Vintage, holder: HolderId, month: Month): boolean {
  const before = addMonths(month, -1);
  const change = vintage.change(holder, before, month);
  if (change.kind === "missing") return false;
  const file = change.to.carriedBy;
  return ALL_OTHER.some((allOther) => {
    const [was, is] = [vintage.inFile(file, allOther, before), vintage.inFile(file, allOther, month)];
    return was !== null && is !== null && Math.abs(is - was + change.millions) <= Math.abs(change.millions) * 0.01;
  });
}

function isOtherLevel(values: Int32Array, index: number): boolean {
  const before = values[index - 1] ?? ABSENT;
  const value = values[index] ?? ABSENT;
  if (before <= NOT_AVAILABLE || value <= NOT_AVAILABLE || Math.abs(value - before) < LEAST_MILLIONS) return false;
  return Math.max(before, value) >= Math.min(before, value) * TIMES;
}
