import type { Break } from "../holdings/break.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { Span } from "../words/rooms/chart-texts.ts";
import { type EndLabel, endLabels, type LabelLine, labelColumnWidth } from "./end-labels.ts";
import type { LevelPoint } from "./level-points.ts";
import { lineMarks, type PlacedPoint, shapeMark } from "./line-marks.ts";
import { MONTH_AXIS_HEIGHT, type MonthScale, monthAxis, monthScale } from "./month-axis.ts";
import { SEAM_HEIGHT, seams } from "./seams.ts";
import type { Box } from "./svg.ts";
import { type ValueAxis, valueAxis, valueScale } from "./value-axis.ts";

/** One line: its figures, and what stands at its end. */
export interface PlotLine {
  readonly points: readonly LevelPoint[];
  readonly colour: string;
  readonly label: readonly LabelLine[];
}

interface LinePlot {
  readonly span: Span;
  readonly axis: ValueAxis;
  readonly breaks: readonly Break[];
  readonly lines: readonly PlotLine[];
  readonly words: ChartWords;
  /** Months axis below; a panel above another one has none. */
  readonly withMonths: boolean;
}

export interface Placed {
  readonly plot: Box;
  readonly months: MonthScale;
  place(point: LevelPoint): PlacedPoint;
}

/** Where everything goes: the labels on the right, the values on the left, seam marks above, months below. */
export function placed({ span, axis, breaks, lines, withMonths }: LinePlot, room: Box): Placed {
  const plot = {
    left: room.left + axis.width + 12,
    top: room.top + (breaks.length > 0 ? SEAM_HEIGHT : 8),
    right: room.right - labelColumnWidth(lines.map(({ label }) => label)),
    bottom: room.bottom - (withMonths ? MONTH_AXIS_HEIGHT : 0),
  };
  const months = monthScale(span, plot, 4);
  const y = valueScale(axis, plot);
  return {
    plot,
    months,
    place: ({ month, value, joined, preliminary }) => ({ x: months.x(month), y: y(value), joined, preliminary }),
  };
}

export function linePlot(drawing: LinePlot, room: Box): string[] {
  const { plot, months, place } = placed(drawing, room);
  const { axis, breaks, lines, words, withMonths } = drawing;
  const ends = lines.flatMap(({ points, colour, label }): EndLabel[] => {
    const last = points.at(-1);
    return last ? [{ end: place(last), lines: label, colour }] : [];
  });
  return [
    ...valueAxis(axis, plot),
    ...seams(breaks, months, plot),
    ...(withMonths ? monthAxis(months, plot, words) : []),
    ...lines.flatMap(({ points, colour }) => lineMarks(points.map(place), colour, months.step)),
    ...lines.flatMap(({ points, colour }, at) => {
      const last = points.at(-1);
      return last ? [shapeMark(at, place(last), colour, last.preliminary)] : [];
    }),
    ...endLabels(ends, plot, { ...plot, top: room.top, bottom: plot.bottom + 10 }),
  ];
}
