import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { Vintage } from "../holdings/vintage.ts";

/** Tables give figures to 100 million or to one: less apart than that is the same figure. */
const SAME_MILLIONS = 50;

/**
 * Whether the newest release gave a figure first, or gave another one than stood before it: the next releases may do so again.
 * A row that is listed anew for an old month is neither. Of the first release that is held, the newest month is.
 */
export function isPreliminary(vintage: Vintage, holder: HolderId, month: Month): boolean {
  const before = vintageBefore(vintage);
  if (before.files.length === 0) return month === vintage.newestMonth(holder);
  const [was, is] = [before.millions(holder, month), vintage.millions(holder, month)];
  if (is === null) return false;
  if (was !== null) return Math.abs(is - was) > SAME_MILLIONS;
  return month > (before.newestMonth() ?? "");
}

/** As it stood before the files of the newest release came. */
function vintageBefore(vintage: Vintage): Vintage {
  return vintage.remember("vintage before", () => {
    const last = vintage.files.findLastIndex(({ release }) => release < vintage.release);
    return new Vintage(vintage.archive, last);
  });
}
