import type { Change } from "../holdings/change.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import { toHolderId } from "../holdings/holder.ts";
import { type Month, monthRange } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { changesOf, OFFICIAL, TOTAL } from "../insights/holder-facts.ts";
import { type Ranking, ranking } from "../insights/ranking.ts";
import type { Attachment } from "./card.ts";
import { billions, type Cell, csvFile, csvWords, tableCell } from "./csv.ts";
import { HOLDINGS_BASIS, holdingsUnits } from "./holdings-basis.ts";

const FIGURES = [
  "holdings",
  "table",
  "release",
  "change_on_month",
  "change_on_month_release",
  "change_on_year",
  "change_on_year_release",
  "year_across_survey_break",
];
const BLANK =
  "Blank: no figure, which is not zero; no change where a survey or a new row falls in between, or no release held has both ends";
const AGGREGATES = [
  { holder: TOTAL, place: null, measure: "total" },
  { holder: OFFICIAL, place: null, measure: "total" },
  { holder: OFFICIAL, place: null, measure: "bills" },
  { holder: OFFICIAL, place: null, measure: "bonds" },
  { holder: toHolderId("all-other-t5"), place: null, measure: "total" },
  { holder: toHolderId("all-other-history"), place: null, measure: "total" },
] as const;

interface Row {
  readonly cells: readonly Cell[];
  readonly files: readonly ReleaseFile[];
}

/** All months of one holder. */
export function holderCsv(vintage: Vintage, holder: HolderId): Attachment {
  const [first, last] = [vintage.oldestMonth(holder), vintage.newestMonth()];
  const months = first && last ? monthRange(first, last) : [];
  return table(vintage, {
    name: holder,
    holder,
    title: `U.S. Treasuries held by: ${nameOf(vintage, holder)}, every month`,
    columns: ["month", ...FIGURES],
    rows: months.map((month) => withFirst([month], figuresOf(vintage, holder, month))),
  });
}

/** All that can be ranked for a month, the largest first. */
export function holdersCsv(vintage: Vintage, { month, places, known }: Ranking): Attachment {
  return table(vintage, {
    name: `holders-${month}`,
    title: `Holders of U.S. Treasuries, ${csvWords.dates.month(month)}`,
    notes: known ? [] : ["No release held lists the largest of this month itself: a larger holder may be missing"],
    columns: ["place", "holder", "name", ...FIGURES],
    rows: places.map(({ holder, place }) =>
      withFirst([String(place), holder, nameOf(vintage, holder)], figuresOf(vintage, holder, month)),
    ),
  });
}

/** A month as its summary has it: all together, official holders, the rest, and every country that is listed. */
export function releaseCsv(vintage: Vintage, month: Month): Attachment {
  const { places } = ranking(vintage, month);
  const rest = AGGREGATES.filter(({ holder, measure }) => vintage.millions(holder, month, measure) !== null);
  const countries = places.map(({ holder, place }) => ({ holder, place: String(place), measure: "total" }) as const);
  return table(vintage, {
    name: `tic-${month}`,
    title: `Foreign holdings of U.S. Treasuries, ${csvWords.dates.month(month)}`,
    columns: ["place", "holder", "measure", "name", ...FIGURES],
    rows: [...rest, ...countries].map(({ holder, place, measure }) =>
      withFirst([place, holder, measure, nameOf(vintage, holder)], figuresOf(vintage, holder, month, measure)),
    ),
  });
}

interface Content {
  /** Set where it is all of one. */
  readonly holder?: HolderId;
  readonly name: string;
  readonly title: string;
  readonly notes?: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function table(vintage: Vintage, { rows, holder, notes = [], ...content }: Content): Attachment {
  return csvFile({
    ...content,
    sources: rows.flatMap(({ files }) => files),
    asOf: vintage.release,
    units: holdingsUnits(vintage, holder),
    basis: HOLDINGS_BASIS,
    notes: [...notes, BLANK],
    rows: rows.map(({ cells }) => cells),
  });
}

function figuresOf(vintage: Vintage, holder: HolderId, month: Month, measure: Measure = "total"): Row {
  const figure = vintage.at(holder, month, measure);
  if (figure.kind === "missing") return { cells: FIGURES.map(() => null), files: [] };
  const { onMonth, onYear, newlyListed } = changesOf(vintage, holder, month, measure);
  const moved = newlyListed ? null : onMonth;
  return {
    cells: [
      billions(figure.millions, figure.quantum),
      tableCell(figure.carriedBy),
      figure.carriedBy.release,
      ...[moved, onYear].flatMap((change) => [change && changed(change), change?.to.carriedBy.release ?? null]),
      onYear && acrossBreak(onYear),
    ],
    files: [figure, moved?.to, onYear?.to].flatMap((each) => (each ? [each.carriedBy] : [])),
  };
}

function withFirst(first: readonly Cell[], { cells, files }: Row): Row {
  return { cells: [...first, ...cells], files };
}

/** No finer than its coarser end. */
export function changed({ millions, from, to }: Change): string {
  return billions(millions, from.quantum === 1 && to.quantum === 1 ? 1 : 100);
}

/** "yes" where a survey or a break of the reports lies between the two months. */
export function acrossBreak({ steps }: Change): string {
  return steps.length > 0 ? "yes" : "no";
}

function nameOf(vintage: Vintage, holder: HolderId): string {
  return vintage.holder(holder)?.name ?? holder;
}
