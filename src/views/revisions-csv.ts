import type { Holder } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { ofHolder, type Revisions } from "../insights/revision.ts";
import type { Attachment } from "./card.ts";
import { billions, type Cell, csvFile, csvWords } from "./csv.ts";
import { HOLDINGS_BASIS, holdingsUnits } from "./holdings-basis.ts";

/** All that a release changed, as `/revisions` orders it: changes that turned round, then levels, the largest first. */
export function revisionsCsv(vintage: Vintage, all: Revisions, holder: Holder | null): Attachment {
  const { flips, levels } = ofHolder(all, holder?.id ?? null);
  const turned = flips.map((each) => ({ ...each, measure: "total", kind: "change on the month that turned round" }));
  const revised = levels.map((each) => ({ ...each, kind: "level" }));
  return csvFile({
    name: `revisions-${all.release}${holder ? `-${holder.id}` : ""}`,
    title: `What the release of ${csvWords.dates.day(all.release)} revised${holder ? `: ${holder.name}` : ""}`,
    sources: all.files,
    asOf: vintage.release,
    units: holdingsUnits(vintage),
    basis: HOLDINGS_BASIS,
    notes: [
      "Before: as the same table had it last, in the release of release_before; now: in the release named above",
      ...(all.otherList.length > 0 ? ['Not in it: "All other", which stands for other countries than before'] : []),
    ],
    columns: ["what", "holder", "name", "measure", "month", "before", "release_before", "now", "difference"],
    rows: [...turned, ...revised].map((each): Cell[] => [
      each.kind,
      each.holder,
      vintage.holder(each.holder)?.name ?? each.holder,
      each.measure,
      each.month,
      inFull(each.thenMillions),
      each.release,
      inFull(each.nowMillions),
      inFull(each.nowMillions - each.thenMillions),
    ]),
  });
}

/** Tables of one release differ in how finely they are published. */
function inFull(millions: number): string {
  return billions(millions, millions % 100 === 0 ? 100 : 1);
}
