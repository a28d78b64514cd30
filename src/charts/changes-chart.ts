import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Holder } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { TABLES, type Table } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type Mover, movers } from "../insights/movers.ts";
import { isPreliminary } from "../insights/preliminary.ts";
import { type Split, split } from "../insights/split.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { BarInWords } from "../words/rooms/chart-texts.ts";
import { card } from "./card.ts";
import type { ChartOrNothing } from "./chart.ts";
import { custodyNotes, markedName, withCustody } from "./custody.ts";
import { changeMark, partsLegend, plainBar } from "./legend.ts";
import { GRID, QUIET } from "./palette.ts";
import { partBox, partPatterns, printedParts, stacked } from "./part-marks.ts";
import { SEAM_MARKS } from "./seams.ts";
import { type Box, straight } from "./svg.ts";
import { quietly, SMALLEST, textWidth, writing } from "./text.ts";
import { axisWithZero, type ValueAxis } from "./value-axis.ts";

const ON_EACH_SIDE = 5;
const TALLEST_ROW = 36;
const TICKS_HEIGHT = 26;
const SIZE = 19;
/** Changes of Table 5 are those of figures in hundreds of millions. */
const TABLE5_QUANTUM = 100;

interface Bar {
  readonly holder: Holder;
  readonly millions: number;
  readonly mover: Mover;
  /** Of the same change; null where its Table 3 is not held or has another one. */
  readonly split: Split | null;
}

/**
 * Whose holdings rose and fell most over a number of months, ranked, each with what its change was made of where that is held.
 * @param flows where that is read: the same, or a later state of the same release
 */
export function changesChart(
  vintage: Vintage,
  month: Month,
  months: number,
  words: ChartWords,
  flows: Vintage = vintage,
): ChartOrNothing {
  const bars = barsOf(vintage, flows, month, months);
  if (bars.length === 0) return { svg: null, reason: "no-changes" };
  const hasParts = bars.some(({ split: parts }) => parts !== null);
  const ids = bars.map(({ holder }) => holder.id);
  const axis = axisWithZero(
    bars.flatMap(extent).map((millions) => millions / 1000),
    4,
    words.ticks.billions,
  );
  const preliminary = ids.some((id) => isPreliminary(vintage, id, month));
  const subject = {
    from: months === 1 ? month : addMonths(month, -months),
    to: month,
    month,
    release: vintage.release,
    preliminary,
  };
  const svg = card(
    {
      words,
      title: words.changes.title(subject),
      subtitle: words.changes.subtitle(subject),
      notes: [
        ...(preliminary ? [words.notes.mayBeRevised] : []),
        ...(hasParts && bars.some((bar) => bar.split === null) ? [words.notes.noSplit] : []),
        ...(bars.some(isMarked) ? [`${SEAM_MARKS.step} ${words.notes.step}`] : []),
        ...custodyNotes(vintage, ids, words),
      ],
      source: words.source(tablesOf(bars)),
    },
    (room) => {
      const legend = hasParts ? partsLegend(words, room.right - room.left) : null;
      const below = { ...room, top: room.top + (legend?.height ?? 0) };
      return [...(legend ? [partPatterns(), ...legend.draw(room)] : []), ...rows(vintage, bars, axis, below, words)];
    },
  );
  return { svg, altText: withCustody(words.changes.alt(subject, inWords(bars, words)), vintage, ids, words) };
}

function inWords(bars: readonly Bar[], words: ChartWords): BarInWords[] {
  const largestFirst = bars.toSorted((a, b) => Math.abs(b.millions) - Math.abs(a.millions));
  return largestFirst.map(({ holder, millions, split: parts }) => ({
    name: words.fullName(holder),
    change: words.signed(millions),
    parts: parts && printedParts(parts, millions, words.signed),
  }));
}

function tablesOf(bars: readonly Bar[]): Table[] {
  const used = new Set(
    bars.flatMap(({ mover, split: parts }) => [mover.change.to.carriedBy.table, ...(parts ? [parts.file.table] : [])]),
  );
  return TABLES.filter((table) => used.has(table));
}

/** Whether the change goes over a survey break. */
function isMarked({ mover }: Bar): boolean {
  return mover.change.steps.length > 0;
}

function barsOf(vintage: Vintage, flows: Vintage, month: Month, months: number): Bar[] {
  const { rises, falls } = movers(vintage, month, months);
  const shown = [...rises.slice(0, ON_EACH_SIDE), ...falls.slice(0, ON_EACH_SIDE).reverse()];
  return shown.flatMap((mover): Bar[] => {
    const holder = vintage.holder(mover.holder);
    return holder ? [{ holder, millions: mover.change.millions, mover, split: splitOf(flows, mover, months) }] : [];
  });
}

/** The parts of this very change: of its own release, or of one that no later release has revised. */
function splitOf(flows: Vintage, { holder, change }: Mover, months: number): Split | null {
  const found = split(flows, holder, change.toMonth, months);
  if (found.kind === "missing") return null;
  const rounded = Math.round(found.change / TABLE5_QUANTUM) * TABLE5_QUANTUM;
  const same = change.to.carriedBy.release === found.file.release || rounded === change.millions;
  return same ? found : null;
}

/** How far a bar reaches, in millions: its parts may reach further than their sum. */
function extent({ millions, split: parts }: Bar): number[] {
  return [millions, ...(parts ? stacked(parts).flatMap(({ from, to }) => [from, to]) : [])];
}

/** Names and changes in columns, bars beside them. */
function rows(vintage: Vintage, bars: readonly Bar[], axis: ValueAxis, room: Box, words: ChartWords): string[] {
  const names = bars.map(({ holder }) => markedName(vintage, holder, words.shortName(holder)));
  const changes = bars.map((bar) => `${words.signed(bar.millions)}${isMarked(bar) ? SEAM_MARKS.step : ""}`);
  const nameWidth = Math.max(...names.map((name) => textWidth(name, SIZE)));
  const changeEnd = room.left + nameWidth + 16 + Math.max(...changes.map((change) => textWidth(change, SIZE, "bold")));
  const plot = { left: changeEnd + 22, top: room.top + 4, right: room.right - 16, bottom: room.bottom - TICKS_HEIGHT };
  const height = Math.min(TALLEST_ROW, (plot.bottom - plot.top) / bars.length);
  const ground = { ...plot, bottom: plot.top + height * bars.length };
  const x = scaleLinear().domain([axis.lowest, axis.highest]).range([plot.left, plot.right]);
  return [
    ...ticks(axis, x, ground),
    ...bars.flatMap((bar, at) => {
      const top = plot.top + at * height;
      const baseline = top + height / 2 + SIZE * 0.36;
      return [
        writing(names[at] ?? "", { x: room.left, y: baseline }, { size: SIZE }),
        writing(changes[at] ?? "", { x: changeEnd, y: baseline }, { size: SIZE, weight: "bold", anchor: "end" }),
        ...barMarks(bar, x, { top: top + height * 0.14, bottom: top + height * 0.86 }),
      ];
    }),
    straight({ x: x(0), y: ground.top }, { x: x(0), y: ground.bottom }, { stroke: QUIET, "stroke-width": 2 }),
    ...bars.flatMap(({ millions, split: parts }, at) =>
      parts ? [changeMark({ x: x(millions / 1000), y: plot.top + (at + 0.5) * height })] : [],
    ),
  ];
}

function barMarks(bar: Bar, x: ScaleLinear<number, number>, across: { top: number; bottom: number }): string[] {
  const between = (from: number, to: number): Box => {
    const [left, right] = [x(Math.min(from, to) / 1000), x(Math.max(from, to) / 1000)];
    return { ...across, left, right };
  };
  if (!bar.split) return [plainBar(between(0, bar.millions))];
  return stacked(bar.split).map(({ part, from, to }) => partBox(part, between(from, to)));
}

function ticks(axis: ValueAxis, x: ScaleLinear<number, number>, { top, bottom }: Box): string[] {
  return axis.ticks.flatMap(({ value, label }) => [
    straight({ x: x(value), y: top }, { x: x(value), y: bottom }, { stroke: GRID, "stroke-width": 1 }),
    quietly(label, { x: x(value), y: bottom + 20 }, { anchor: "middle", size: SMALLEST }),
  ]);
}
