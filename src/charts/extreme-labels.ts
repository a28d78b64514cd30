import type { ChartWords } from "../words/chart-words.ts";
import { extremes, type LevelPoint } from "./level-points.ts";
import type { Placed } from "./line-plot.ts";
import { CARD, TEXT } from "./palette.ts";
import { type Box, element } from "./svg.ts";
import { textWidth, writing } from "./text.ts";

const SIZE = 18;
const ABOVE = 12;
const BELOW = 25;

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly dot: { readonly x: number; readonly y: number };
}

/** The highest and the lowest figure, named where their labels have room; the last one has its own. */
export function extremeLabels(
  points: readonly LevelPoint[],
  { plot, place }: Placed,
  amount: (point: LevelPoint) => string,
  words: ChartWords,
): string[] {
  const found = extremes(points);
  if (!found || found.highest.value === found.lowest.value) return [];
  const label = (point: LevelPoint, down: number): PlacedLabel => {
    const text = `${amount(point)} ${words.month(point.month)}`;
    const half = textWidth(text, SIZE) / 2;
    const dot = place(point);
    return { text, x: Math.min(Math.max(dot.x, plot.left + half + 4), plot.right - half), y: dot.y + down, dot };
  };
  const candidates = [
    { point: found.highest, down: -ABOVE },
    { point: found.lowest, down: BELOW },
  ];
  return candidates
    .filter(({ point }) => point !== points.at(-1))
    .map(({ point, down }) => label(point, down))
    .filter(({ y }) => y - SIZE * 0.8 > plot.top && y + SIZE * 0.3 < plot.bottom)
    .filter((each) => !points.some((point) => within(place(point), boxOf(each))))
    .flatMap((each) => [
      element("circle", { cx: each.dot.x, cy: each.dot.y, r: 4.5, fill: TEXT }),
      ground(boxOf(each)),
      writing(each.text, each, { size: SIZE, anchor: "middle" }),
    ]);
}

/** A seam's dash beside a decimal point would read as a colon. */
function ground({ left, top, right, bottom }: Box): string {
  return element("rect", { x: left - 3, y: top, width: right - left + 6, height: bottom - top, fill: CARD });
}

function boxOf({ text, x, y }: PlacedLabel): Box {
  const half = textWidth(text, SIZE) / 2;
  return { left: x - half, top: y - SIZE * 0.8, right: x + half, bottom: y + SIZE * 0.3 };
}

function within({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}
