import { ABSENT } from "../holdings/column.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { newlyListed } from "./newly-listed.ts";

/** Changes on the month by month index, without those at steps and walls and of rows newly listed: ABSENT there. */
export function monthlyMoves(vintage: Vintage, holder: HolderId, measure: Measure = "total"): Int32Array {
  return vintage.remember(`moves ${holder} ${measure}`, () => {
    const moves = vintage.monthlyChanges(holder, measure).slice();
    if (measure !== "total") return moves;
    for (const index of newlyListed(vintage, holder)) moves[index] = ABSENT;
    return moves;
  });
}
