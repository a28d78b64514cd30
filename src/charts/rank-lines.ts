import type { Break } from "../holdings/break.ts";
import type { Month } from "../holdings/month.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { Span } from "../words/rooms/chart-texts.ts";
import { lineMarks, type PlacedPoint, shapeMark } from "./line-marks.ts";
import { MONTH_AXIS_HEIGHT, type MonthScale, monthAxis, monthScale } from "./month-axis.ts";
import { MUTED_TEXT, QUIET, TEXT } from "./palette.ts";
import { SEAM_HEIGHT, seams } from "./seams.ts";
import type { Box } from "./svg.ts";
import { textWidth, writing } from "./text.ts";

const SIZE = 18;
const BESIDE = 18;

export interface RankPoint {
  readonly month: Month;
  readonly place: number;
  /** From 0; holders with equal figures share a place, and have a row each. */
  readonly row: number;
  readonly joined: boolean;
  readonly preliminary: boolean;
}

export interface RankLine {
  readonly name: string;
  readonly points: readonly RankPoint[];
  /** Whether the first place and the last may be compared. */
  readonly comparable: boolean;
  /** null: its place did not change. */
  readonly colour: string | null;
}

interface RankDrawing {
  readonly lines: readonly RankLine[];
  readonly span: Span;
  readonly breaks: readonly Break[];
  /** How many places are shown. */
  readonly places: number;
  readonly words: ChartWords;
}

interface Label {
  readonly text: string;
  readonly row: number;
  readonly colour: string | null;
}

/** One line for each holder from place to place, with its name where it begins and where it ends. */
export function drawRanks({ lines, span, breaks, places, words }: RankDrawing, room: Box): string[] {
  const [before, after] = [labelsAt(lines, span.from, span.from, words), labelsAt(lines, span.to, span.from, words)];
  const [left, right] = [span.from === span.to ? [] : before, after].map((labels) => ({
    labels,
    width: Math.max(0, ...labels.map(({ text }) => textWidth(text, SIZE, "bold"))),
  }));
  const plot = {
    left: room.left + (left?.width ?? 0) + BESIDE,
    top: room.top + (breaks.length > 0 ? SEAM_HEIGHT : 0),
    right: span.from === span.to ? room.left + 2 * BESIDE : room.right - (right?.width ?? 0) - BESIDE,
    bottom: room.bottom - MONTH_AXIS_HEIGHT,
  };
  const months = monthScale(span, plot);
  const y = (row: number) => plot.top + ((row + 0.5) * (plot.bottom - plot.top)) / places;
  const beside = (labels: readonly Label[], x: number, anchor: "start" | "end") =>
    labels.map(({ text, row, colour }) =>
      writing(
        text,
        { x, y: y(row) + SIZE * 0.36 },
        {
          size: SIZE,
          anchor,
          weight: colour ? "bold" : "regular",
          fill: colour ?? (anchor === "end" ? MUTED_TEXT : TEXT),
        },
      ),
    );
  return [
    ...seams(breaks, months, plot),
    ...monthAxis(months, plot, words),
    ...sorted(lines).flatMap((line) => lineOf(line, months, y)),
    ...beside(left?.labels ?? [], plot.left - BESIDE, "end"),
    ...beside(right?.labels ?? [], plot.right + BESIDE, "start"),
  ];
}

/** Coloured lines over quiet ones. */
function sorted(lines: readonly RankLine[]): RankLine[] {
  return lines.toSorted((a, b) => Number(a.colour !== null) - Number(b.colour !== null));
}

function lineOf({ points, colour }: RankLine, months: MonthScale, y: (row: number) => number): string[] {
  const placed = points.map(
    ({ month, row, joined, preliminary }): PlacedPoint => ({
      x: months.x(month),
      y: y(row),
      joined,
      preliminary,
    }),
  );
  const stroke = colour ?? QUIET;
  const ends = [placed[0], placed.at(-1)].filter((point) => point !== undefined);
  return [
    ...lineMarks(placed, stroke, months.step),
    ...ends.map((point) => shapeMark(0, point, stroke, point.preliminary)),
  ];
}

/** "3 China", and how far it came: "5 Cayman Is. ▲1" */
function labelsAt(lines: readonly RankLine[], month: Month, from: Month, words: ChartWords): Label[] {
  return lines.flatMap(({ name, points, comparable, colour }): Label[] => {
    const at = points.findIndex((point) => point.month === month);
    const [point, first] = [points[at], points[0]];
    if (!point || !first) return [];
    const rose = comparable && first.month === from ? first.place - point.place : 0;
    const arrow = rose === 0 ? "" : ` ${rose > 0 ? "▲" : "▼"}${Math.abs(rose)}`;
    return [{ text: `${words.place(point.place)} ${name}${arrow}`, row: point.row, colour }];
  });
}
