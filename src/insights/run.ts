import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { newlyListed } from "./newly-listed.ts";

/** First month, by index, from which a row has a figure every month and means the same thing; a row newly listed begins there. */
export function startOfRun(vintage: Vintage, holder: HolderId, at: number): number {
  const values = vintage.values(holder);
  const begins = newlyListed(vintage, holder);
  let start = at;
  while (start > 0 && !begins.has(start) && (values[start - 1] ?? ABSENT) > NOT_AVAILABLE) start--;
  const walls = vintage.breaks(holder, monthOfIndex(start), monthOfIndex(at)).filter(({ kind }) => kind === "wall");
  return Math.max(start, ...walls.map(({ month }) => indexOf(month)));
}
