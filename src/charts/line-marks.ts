import {
  line,
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import { CARD } from "./palette.ts";
import { element, type Point } from "./svg.ts";

/** A figure at its place on the card. */
export interface PlacedPoint extends Point {
  readonly joined: boolean;
  readonly preliminary: boolean;
}

/** At the end of a line and before its label, so that lines are told apart without their colours. */
const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolWye,
];
const SHAPE_AREA = 110;
const ROOM_FOR_RINGS = 12;

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

/** A line in solid runs, dotted into figures that are preliminary, with a dot for a figure that stands alone. */
export function lineMarks(points: readonly PlacedPoint[], colour: string, step: number): string[] {
  const drawn = runs(points).map(({ dotted, points: run }) =>
    element("path", {
      d: path(run) ?? "",
      fill: "none",
      stroke: colour,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      ...(dotted ? { "stroke-dasharray": "3 3" } : { "stroke-linecap": "round" }),
    }),
  );
  const alone = points.filter((point, at) => !point.joined && !points[at + 1]?.joined);
  const rings = step >= ROOM_FOR_RINGS ? points.filter(({ preliminary }) => preliminary) : [];
  return [
    ...drawn,
    ...alone.map(({ x, y }) => element("circle", { cx: x, cy: y, r: 3, fill: colour })),
    ...rings.map(({ x, y }) =>
      element("circle", { cx: x, cy: y, r: 4, fill: CARD, stroke: colour, "stroke-width": 2 }),
    ),
  ];
}

interface Run {
  readonly dotted: boolean;
  readonly points: PlacedPoint[];
}

function runs(points: readonly PlacedPoint[]): Run[] {
  const all: Run[] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (!before || !point.joined) return;
    const last = all.at(-1);
    if (last && last.dotted === point.preliminary && last.points.at(-1) === before) last.points.push(point);
    else all.push({ dotted: point.preliminary, points: [before, point] });
  });
  return all;
}

/** The mark of the n-th line; hollow where its figure is preliminary. */
export function shapeMark(which: number, { x, y }: Point, colour: string, hollow: boolean): string {
  const shape = symbol(SHAPES[which % SHAPES.length], SHAPE_AREA).digits(1)() ?? "";
  return element("path", {
    d: shape,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    fill: hollow ? CARD : colour,
    stroke: hollow ? colour : CARD,
    "stroke-width": 2.5,
  });
}
