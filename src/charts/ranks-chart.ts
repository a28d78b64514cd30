import type { Holder, HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../holdings/month.ts";
import { TABLES } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { isPreliminary } from "../insights/preliminary.ts";
import { ranking } from "../insights/ranking.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { RankInWords, Span } from "../words/rooms/chart-texts.ts";
import { card } from "./card.ts";
import type { ChartOrNothing } from "./chart.ts";
import { custodyNotes, markedName, withCustody } from "./custody.ts";
import { breaksWithin, hasGap } from "./level-points.ts";
import { LINE_COLOURS } from "./palette.ts";
import { drawRanks, type RankLine, type RankPoint } from "./rank-lines.ts";
import { SEAM_MARKS } from "./seams.ts";

const MONTHS_BACK = 24;

interface Ranked {
  readonly holder: Holder;
  readonly points: readonly RankPoint[];
  /** Its row meant the same throughout. */
  readonly comparable: boolean;
}

/** The places of the largest holders over two years up to `month`: who passed whom. */
export function ranksChart(vintage: Vintage, month: Month, words: ChartWords, largest = 10): ChartOrNothing {
  const { places, known } = ranking(vintage, month);
  if (!known || places.length === 0) return { svg: null, reason: "not-ranked" };
  const span = { from: firstRanked(vintage, addMonths(month, -MONTHS_BACK), month), to: month };
  const subject = { ...span, largest: Math.min(largest, places.length), release: vintage.release };
  const all = everRanked(vintage, span, subject.largest);
  const colours = coloursOf(all, span, subject.largest);
  const ids = all.map(({ holder }) => holder.id);
  const breaks = [...new Set(ids.flatMap((id) => breaksWithin(vintage, id, span)))];
  const kinds = new Set(breaks.map(({ kind }) => kind));
  const lines = all.map(({ holder, points, comparable }): RankLine => {
    const name = markedName(vintage, holder, words.shortName(holder));
    return { points, comparable, name, colour: colours.get(holder.id) ?? null };
  });
  const svg = card(
    {
      words,
      title: words.ranks.title(subject),
      subtitle: words.ranks.subtitle(subject),
      notes: [
        ...(all.some(({ points }) => points.some(({ preliminary }) => preliminary))
          ? [`○ ${words.notes.preliminary}`]
          : []),
        ...(kinds.has("step") ? [`${SEAM_MARKS.step} ${words.notes.step}`] : []),
        ...(kinds.has("wall") ? [`${SEAM_MARKS.wall} ${words.notes.wall}`] : []),
        ...(hasGap(rankedMonths(vintage, span)) ? [words.notes.notRanked] : []),
        ...custodyNotes(vintage, ids, words),
      ],
      source: words.source(tablesOf(vintage, span, ids)),
    },
    (room) => drawRanks({ lines, span, breaks, places: subject.largest, words }, room),
  );
  return { svg, altText: withCustody(words.ranks.alt(subject, inWords(all, span, words)), vintage, ids, words) };
}

function rankedMonths(vintage: Vintage, { from, to }: Span): { month: Month }[] {
  return monthRange(from, to).flatMap((month) => (isRanked(vintage, month) ? [{ month }] : []));
}

function isRanked(vintage: Vintage, month: Month): boolean {
  const { known, places } = ranking(vintage, month);
  return known && places.length > 0;
}

function firstRanked(vintage: Vintage, from: Month, to: Month): Month {
  return monthRange(from, to).find((month) => isRanked(vintage, month)) ?? to;
}

/** Every holder that was among the largest in a month shown, with the months in which it was. */
function everRanked(vintage: Vintage, span: Span, largest: number): Ranked[] {
  const points = new Map<HolderId, RankPoint[]>();
  for (const { month } of rankedMonths(vintage, span)) {
    for (const [row, { holder, place }] of ranking(vintage, month).places.slice(0, largest).entries()) {
      const before = points.get(holder)?.at(-1);
      const follows = before?.month === addMonths(month, -1);
      const joined = follows && breaksWithin(vintage, holder, { from: addMonths(month, -1), to: month }).length === 0;
      points.set(holder, [
        ...(points.get(holder) ?? []),
        { month, place, row, joined, preliminary: month === span.to && isPreliminary(vintage, holder, month) },
      ]);
    }
  }
  return [...points].flatMap(([id, own]) => {
    const holder = vintage.holder(id);
    const comparable = !breaksWithin(vintage, id, span).some(({ kind }) => kind === "wall");
    return holder ? [{ holder, points: own, comparable }] : [];
  });
}

/** Colours for those whose places changed most, the larger holder first; who stayed where it was is quiet. */
function coloursOf(all: readonly Ranked[], { from, to }: Span, largest: number): Map<HolderId, string> {
  const moved = all
    .map(({ holder, points }) => {
      const placeIn = (month: Month) => points.find((point) => point.month === month)?.place ?? largest + 1;
      return { id: holder.id, place: placeIn(to), by: Math.abs(placeIn(to) - placeIn(from)) };
    })
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.place - b.place);
  return new Map(LINE_COLOURS.flatMap((colour, at) => (moved[at] ? [[moved[at].id, colour] as const] : [])));
}

function tablesOf(vintage: Vintage, { from, to }: Span, ids: readonly HolderId[]) {
  const used = new Set(
    ids.flatMap((id) =>
      monthRange(from, to).flatMap((month) => {
        const figure = vintage.at(id, month);
        return figure.kind === "figure" ? [figure.carriedBy.table] : [];
      }),
    ),
  );
  return TABLES.filter((table) => used.has(table));
}

function inWords(all: readonly Ranked[], { from, to }: Span, words: ChartWords): RankInWords[] {
  return all
    .flatMap(({ holder, points, comparable }): RankInWords[] => {
      const placeIn = (month: Month) => points.find((point) => point.month === month)?.place ?? null;
      const place = placeIn(to);
      return place === null
        ? []
        : [{ name: words.fullName(holder), place, placeBefore: comparable ? placeIn(from) : place }];
    })
    .sort((a, b) => a.place - b.place);
}
