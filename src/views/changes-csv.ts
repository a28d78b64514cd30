import type { Change } from "../holdings/change.ts";
import type { HolderId } from "../holdings/holder.ts";
import { monthsBetween } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { Movers } from "../insights/movers.ts";
import { split } from "../insights/split.ts";
import type { Attachment } from "./card.ts";
import { billions, type Cell, csvFile, csvWords, tableCell } from "./csv.ts";
import { HOLDINGS_BASIS, holdingsUnits } from "./holdings-basis.ts";
import { acrossBreak, changed } from "./holdings-csv.ts";

const PARTS = ["split_change", "net_long_term", "bills", "price", "other", "split_release"];
const PARTS_EXPLAINED =
  "Split, from Table 3: split_change = net_long_term + bills + price + other, of the release in split_release; change may be of a later one. Blank: not given";

/** Changes over a period: of the total, then of all that can be compared, from the largest rise to the largest fall. */
export function changesCsv(vintage: Vintage, total: Change, movers: Movers): Attachment {
  const { fromMonth: from, toMonth: to } = total;
  const { rises, falls } = movers;
  const all = [{ holder: TOTAL, change: total }, ...rises, ...falls.toReversed()];
  const splits = all.map(({ holder, change }) => splitOf(vintage, holder, change));
  const isSplit = splits.some(({ file }) => file !== null);
  const notes = [...leftOut(movers), ...(isSplit ? [PARTS_EXPLAINED] : [])];
  return csvFile({
    name: `changes-${from}-${to}`,
    title: `Changes in holdings of U.S. Treasuries, end of ${csvWords.dates.month(from)} to end of ${csvWords.dates.month(to)}`,
    sources: [...all.map(({ change }) => change.to.carriedBy), ...splits.flatMap(({ file }) => file ?? [])],
    asOf: vintage.release,
    units: holdingsUnits(vintage),
    basis: HOLDINGS_BASIS,
    notes,
    columns: [
      ...["holder", "name", `holdings_${from}`, `holdings_${to}`, "change", "table", "release", "across_survey_break"],
      ...(isSplit ? PARTS : []),
    ],
    rows: all.map(({ holder, change }, at) => [
      ...[
        holder,
        vintage.holder(holder)?.name ?? holder,
        ...ends(change),
        ...(isSplit ? (splits[at]?.cells ?? []) : []),
      ],
    ]),
  });
}

function ends(change: Change): Cell[] {
  const { from, to } = change;
  return [
    billions(from.millions, from.quantum),
    billions(to.millions, to.quantum),
    changed(change),
    tableCell(to.carriedBy),
    to.carriedBy.release,
    acrossBreak(change),
  ];
}

function splitOf(vintage: Vintage, holder: HolderId, { fromMonth, toMonth }: Change) {
  const shown = split(vintage, holder, toMonth, monthsBetween(fromMonth, toMonth));
  if (shown.kind === "missing") return { file: null, cells: PARTS.map(() => null) };
  const { change, netLongTerm, bills, valuation, other, file } = shown;
  const parts = [change, netLongTerm, bills, valuation, other].map((part) => billions(part, 1));
  return { file, cells: [...parts, file.release] };
}

function leftOut({ unchanged, newlyListed, otherMeaning, notComparable }: Movers): string[] {
  const left = [
    [unchanged, "unchanged"],
    [newlyListed.length, "newly listed"],
    [otherMeaning.length, "whose row changed its meaning"],
    [notComparable, "without both months in one release"],
  ] as const;
  const notIn = left.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  return notIn.length > 0 ? [`Not in it: ${notIn.join(", ")}`] : [];
}
