import type { Dataset } from "../../holdings/dataset.ts";
import type { HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Subject } from "../claims/basis.ts";
import { type Revision, revisions } from "../revision.ts";

/**
 * The largest that the release of a month made of a holder's earlier levels; of a sum made here, of its members together.
 * @returns null without one, and for a month that is not the release's newest: its own release is another
 */
export function revisionOf(dataset: Dataset, { vintage, holder, month }: Subject): Revision | null {
  if (month !== vintage.newestMonth()) return null;
  const levels = revisions(dataset, vintage.release).levels.filter(({ measure }) => measure === "total");
  const members = vintage.archive.register.composites.get(holder.id);
  if (!members) return levels.find((each) => each.holder === holder.id) ?? null;
  const signs = new Map(members.map((member) => [member.holder, member.sign]));
  const sums = summed(levels, signs).flatMap(({ difference, release, month: revised }): Revision[] => {
    const nowMillions = vintage.millions(holder.id, revised);
    if (nowMillions === null) return [];
    const thenMillions = nowMillions - difference;
    return [{ holder: holder.id, measure: "total", month: revised, thenMillions, release, nowMillions }];
  });
  return sums.reduce<Revision | null>((best, each) => (best && sizeOf(best) >= sizeOf(each) ? best : each), null);
}

interface Sum {
  readonly month: Month;
  readonly release: string;
  readonly difference: number;
}

/** By month; a member that was not revised adds nothing. */
function summed(levels: readonly Revision[], signs: ReadonlyMap<HolderId, number>): Sum[] {
  const sums = new Map<Month, Sum>();
  for (const { holder, month, release, thenMillions, nowMillions } of levels) {
    const sign = signs.get(holder);
    if (sign === undefined) continue;
    const difference = (sums.get(month)?.difference ?? 0) + sign * (nowMillions - thenMillions);
    sums.set(month, { month, release, difference });
  }
  return [...sums.values()];
}

function sizeOf({ thenMillions, nowMillions }: Revision): number {
  return Math.abs(nowMillions - thenMillions);
}
