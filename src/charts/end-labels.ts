import { columnTops } from "./label-column.ts";
import { type Box, type Point, straight } from "./svg.ts";
import { textWidth, type Weight, writing } from "./text.ts";

/** One line of writing of a label. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

export interface EndLabel {
  /** Where its line ends. */
  readonly end: Point;
  readonly lines: readonly LabelLine[];
  readonly colour: string;
}

const LEADING = 1.22;
const SPACE = 20;
const MARK_RADIUS = 9;
const SMALL_STEP = 6;

/** Pixels that labels take on the right of a plot. */
export function labelColumnWidth(labels: readonly (readonly LabelLine[])[]): number {
  return SPACE + Math.max(0, ...labels.flat().map(({ text, size, weight }) => textWidth(text, size, weight)));
}

/** Labels in a column beside the ends of their lines, led to where they could not stand at the same height. */
export function endLabels(labels: readonly EndLabel[], plot: Box, limits: Box): string[] {
  const heights = labels.map(({ lines }) => lines.reduce((sum, { size }) => sum + size * LEADING, 0));
  const wanted = labels.map(({ end }, at) => ({ middle: end.y, height: heights[at] ?? 0 }));
  const tops = columnTops(wanted, limits.top, limits.bottom);
  return labels.flatMap(({ end, lines, colour }, at) => {
    const top = tops[at] ?? 0;
    const middle = top + (heights[at] ?? 0) / 2;
    return [
      ...leader(end, { x: plot.right + SPACE - 4, y: middle }, colour),
      ...labelLines(lines, plot.right + SPACE, top),
    ];
  });
}

function leader(end: Point, to: Point, colour: string): string[] {
  const from = { x: end.x + MARK_RADIUS, y: end.y };
  if (Math.abs(to.y - end.y) <= SMALL_STEP && to.x - from.x < SPACE) return [];
  return [straight(from, to, { stroke: colour, "stroke-width": 1, "stroke-dasharray": "2 3" })];
}

function labelLines(lines: readonly LabelLine[], x: number, top: number): string[] {
  let y = top;
  return lines.map(({ text, ...style }) => {
    y += style.size * LEADING;
    return writing(text, { x, y: y - style.size * 0.26 }, style);
  });
}
