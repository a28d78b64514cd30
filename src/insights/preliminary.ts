import { NOT_AVAILABLE } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import { Vintage } from "../holdings/vintage.ts";

/** Tables give figures to 100 million or to one: less apart than that is the same figure. */
const SAME_MILLIONS = 50;

/**
 * Whether the newest release gave a figure first, or gave another one than stood before it: the next releases may do so again.
 * A row that is listed anew for an old month is neither. Of the first release that is held, the newest month is.
 */
export function isPreliminary(vintage: Vintage, holder: HolderId, month: Month): boolean {
  return preliminaryMonths(vintage, holder).has(month);
}

/** All such months of a holder. */
export function preliminaryMonths(vintage: Vintage, holder: HolderId): ReadonlySet<Month> {
  return vintage.remember(`preliminary ${holder}`, () => {
    const before = vintageBefore(vintage);
    const newest = vintage.newestMonth(holder);
    if (before.files.length === 0) return new Set(newest ? [newest] : []);
    const [was, is] = [before.values(holder), vintage.values(holder)];
    const newestBefore = indexOf(before.newestMonth() ?? monthOfIndex(0));
    const months = new Set<Month>();
    is.forEach((value, index) => {
      const old = was[index] ?? NOT_AVAILABLE;
      const revised = old > NOT_AVAILABLE ? Math.abs(value - old) > SAME_MILLIONS : index > newestBefore;
      if (value > NOT_AVAILABLE && revised) months.add(monthOfIndex(index));
    });
    return months;
  });
}

/** As it stood before the files of the newest release came. */
function vintageBefore(vintage: Vintage): Vintage {
  return vintage.remember("vintage before", () => {
    const last = vintage.files.findLastIndex(({ release }) => release < vintage.release);
    return new Vintage(vintage.archive, last);
  });
}
