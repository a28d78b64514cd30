import { type ScaleLinear, scaleLinear } from "d3-scale";
import { GRID, QUIET } from "./palette.ts";
import { type Box, straight } from "./svg.ts";
import { quietly, SMALLEST, textWidth } from "./text.ts";

/** Below that part of the largest value a line has its zero: it costs little of the height. */
const ZERO_BELOW = 0.55;
const LEAST_APART = 22;
/** Of what the values span: for the labels of the highest and the lowest. */
const ROOM = 0.13;

export interface ValueAxis {
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Pixels that the labels take. */
  readonly width: number;
}

/** How a value on the axis is written, with so many decimals. */
export type Tick = (value: number, decimals: number) => string;

/** For bars: from zero, or to it. */
export function axisWithZero(values: readonly number[], count: number, tick: Tick): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? ticked(0, 1, count, tick) : ticked(low, high, count, tick);
}

/** For lines: from zero where that leaves the line more than half of the height. */
export function axisOfLevels(values: readonly number[], count: number, tick: Tick): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high || low < high * ZERO_BELOW) return axisWithZero([...values, high * (1 + ROOM)], count, tick);
  const room = (high - low) * ROOM;
  return ticked(low - room, high + room, count, tick);
}

function ticked(low: number, high: number, count: number, tick: Tick): ValueAxis {
  const scale = scaleLinear().domain([low, high]).nice(count);
  const [lowest = 0, highest = 1] = scale.domain();
  const values = scale.ticks(count);
  const step = (values[1] ?? highest) - (values[0] ?? lowest);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = values.map((value) => ({ value, label: tick(value, decimals) }));
  return { lowest, highest, ticks, width: Math.max(...ticks.map(({ label }) => textWidth(label, SMALLEST))) };
}

export function valueScale({ lowest, highest }: ValueAxis, { top, bottom }: Box): ScaleLinear<number, number> {
  return scaleLinear().domain([lowest, highest]).range([bottom, top]);
}

/** In a low panel every second or third alone, zero among them. */
function readable({ ticks }: ValueAxis, { top, bottom }: Box): ValueAxis["ticks"] {
  const gap = (bottom - top) / Math.max(1, ticks.length - 1);
  const stride = Math.ceil(LEAST_APART / gap);
  const kept = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  return ticks.filter((_, at) => (at - kept) % stride === 0);
}

/** Grid lines with their values on the left of the plot; zero stands out. */
export function valueAxis(axis: ValueAxis, plot: Box): string[] {
  const y = valueScale(axis, plot);
  return readable(axis, plot).flatMap(({ value, label }) => [
    straight(
      { x: plot.left, y: y(value) },
      { x: plot.right, y: y(value) },
      { stroke: value === 0 ? QUIET : GRID, "stroke-width": value === 0 ? 1.5 : 1 },
    ),
    quietly(label, { x: plot.left - 10, y: y(value) + 6 }, { anchor: "end" }),
  ]);
}
