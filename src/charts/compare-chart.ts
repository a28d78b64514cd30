import type { Holder, HolderId } from "../holdings/holder.ts";
import { type Month, monthRange } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { ComparedAs, Span } from "../words/rooms/chart-texts.ts";
import { card } from "./card.ts";
import type { ChartOrNothing } from "./chart.ts";
import { type ChartRange, chartSpan } from "./chart-span.ts";
import { custodyNotes, markedName, withCustody } from "./custody.ts";
import type { LabelLine } from "./end-labels.ts";
import { breaksWithin, type LevelPoint, levelPoints } from "./level-points.ts";
import { lineInWords } from "./line-in-words.ts";
import { lineNotes } from "./line-notes.ts";
import { linePlot, type PlotLine } from "./line-plot.ts";
import { LINE_COLOURS } from "./palette.ts";
import { levelSource } from "./sources.ts";
import { wrapped } from "./text.ts";
import { axisOfLevels } from "./value-axis.ts";

const LABEL_SIZE = 18;
const NARROW_LABEL = 225;
const WIDE_LABEL = 310;
const MOST_LINES = 9;

interface ComparedLine {
  readonly holder: Holder;
  readonly points: readonly LevelPoint[];
  readonly colour: string;
}

/** Two to six holders as lines up to `month`: in billions, as shares of the total, or from 100 in the first month that all have. */
export function compareChart(
  vintage: Vintage,
  ids: readonly HolderId[],
  month: Month,
  as: ComparedAs,
  words: ChartWords,
  range: ChartRange = "10y",
): ChartOrNothing {
  const span = comparedSpan(vintage, ids, chartSpan(vintage, ids, month, range), as);
  if (!span) return { svg: null, reason: "nothing-shared" };
  const lines = comparedLines(vintage, ids, as, span);
  if (lines.length === 0) return { svg: null, reason: "no-figures" };
  const breaks = lines.flatMap(({ holder }) => breaksWithin(vintage, holder.id, span));
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const axis = axisOfLevels(values, 4, words.ticks[as]);
  const drawing = {
    span,
    axis,
    breaks,
    lines: labelled(vintage, lines, as, span.to, words),
    words,
    withMonths: true,
  };
  const subject = { ...span, as, names: lines.map(({ holder }) => words.shortName(holder)), release: vintage.release };
  const svg = card(
    {
      words,
      title: words.compare.title(subject),
      subtitle: words.compare.subtitle(subject),
      notes: [...lineNotes(lines, breaks, axis, words), ...custodyNotes(vintage, ids, words)],
      source: levelSource(vintage, lines, words),
    },
    (room) => linePlot(drawing, room),
  );
  const write = (point: LevelPoint) => valueText(point.value, as, words);
  const content = lines.map(({ holder, points }) => lineInWords(words.fullName(holder), points, write));
  return { svg, altText: withCustody(words.compare.alt(subject, content), vintage, ids, words) };
}

function comparedLines(vintage: Vintage, ids: readonly HolderId[], as: ComparedAs, span: Span): ComparedLine[] {
  return ids.flatMap((id, at): ComparedLine[] => {
    const holder = vintage.holder(id);
    const points = levelPoints(vintage, id, span, valuesAs(vintage, id, as, span));
    const colour = LINE_COLOURS[at % LINE_COLOURS.length] ?? LINE_COLOURS[0];
    return holder && points.length > 0 ? [{ holder, points, colour }] : [];
  });
}

/** An index begins where all have a figure, and behind the last wall of any. */
function comparedSpan(vintage: Vintage, ids: readonly HolderId[], { from, to }: Span, as: ComparedAs): Span | null {
  if (as !== "indexed") return { from, to };
  const walls = ids.flatMap((id) => breaksWithin(vintage, id, { from, to }).filter(({ kind }) => kind === "wall"));
  const after =
    walls
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? from;
  const shared = monthRange(after, to).find((month) => ids.every((id) => (vintage.millions(id, month) ?? 0) > 0));
  return shared && shared < to ? { from: shared, to } : null;
}

function valuesAs(vintage: Vintage, id: HolderId, as: ComparedAs, { from }: Span) {
  const base = vintage.millions(id, from) ?? 0;
  return (millions: number, month: Month): number | null => {
    if (as === "billions") return millions / 1000;
    if (as === "indexed") return base > 0 ? (100 * millions) / base : null;
    const total = vintage.millions(TOTAL, month);
    return total ? (100 * millions) / total : null;
  };
}

function valueText(value: number, as: ComparedAs, words: ChartWords): string {
  if (as === "billions") return words.amount(Math.round(value * 1000));
  return as === "share" ? words.share(value / 100) : words.index(value);
}

/** Name and newest value in its line's colour, in a wider column where a narrow one would have more lines than there is room for. */
function labelled(
  vintage: Vintage,
  lines: readonly ComparedLine[],
  as: ComparedAs,
  to: Month,
  words: ChartWords,
): PlotLine[] {
  const texts = lines.map((line) => labelText(vintage, line, as, to, words));
  const wrappedTo = (width: number) => texts.map((text) => wrapped(text, width, LABEL_SIZE, "bold"));
  const narrow = wrappedTo(NARROW_LABEL);
  const labels = narrow.flat().length > MOST_LINES ? wrappedTo(WIDE_LABEL) : narrow;
  return lines.map(({ points, colour }, at) => {
    const label = labels[at] ?? [];
    return {
      points,
      colour,
      label: label.map((text): LabelLine => ({ text, size: LABEL_SIZE, weight: "bold", fill: colour })),
    };
  });
}

/** The month too, where its line ends before the chart does. */
function labelText(
  vintage: Vintage,
  { holder, points }: ComparedLine,
  as: ComparedAs,
  to: Month,
  words: ChartWords,
): string {
  const last = points.at(-1);
  const value = valueText(last?.value ?? 0, as, words);
  const ended = last && last.month !== to ? ` (${words.month(last.month).replaceAll(" ", "\u00a0")})` : "";
  return `${markedName(vintage, holder, words.shortName(holder))} ${value}${ended}`;
}
