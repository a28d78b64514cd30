import { type ScaleLinear, scaleLinear } from "d3-scale";
import { addMonths, type Month, monthOfOrdinal, monthOrdinal } from "../holdings/month.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { Span } from "../words/rooms/chart-texts.ts";
import { MARGIN, WIDTH } from "./card.ts";
import type { Box } from "./svg.ts";
import { quietly, SMALLEST, textWidth } from "./text.ts";

export const MONTH_AXIS_HEIGHT = 30;

const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];
const MOST_LABELS = 8;
const LEAST_GAP = 16;

export interface MonthScale extends Span {
  x(month: Month): number;
  /** Pixels from one month to the next. */
  readonly step: number;
}

/** @param inset pixels left free at either end, for the half of a bar */
export function monthScale({ from, to }: Span, { left, right }: Box, inset = 0): MonthScale {
  const scale: ScaleLinear<number, number> = scaleLinear()
    .domain([monthOrdinal(from), monthOrdinal(to)])
    .range([left + inset, right - inset]);
  const x = (month: Month) => scale(monthOrdinal(month));
  return { from, to, x, step: from === to ? right - left : x(addMonths(from, 1)) - x(from) };
}

interface Tick {
  readonly x: number;
  readonly label: string;
}

/** As many months as can be read side by side: years where there are many, else months with the year at the first and at each January. */
function monthTicks(scale: MonthScale, words: ChartWords): Tick[] {
  const all = STEPS.map((step) => ticksEvery(step, scale, words));
  return all.find((ticks) => ticks.length <= MOST_LABELS && areApart(ticks)) ?? all.at(-1) ?? [];
}

function ticksEvery(step: number, scale: MonthScale, words: ChartWords): Tick[] {
  const first = Math.ceil(monthOrdinal(scale.from) / step) * step;
  const ticks: Tick[] = [];
  for (let ordinal = first; ordinal <= monthOrdinal(scale.to); ordinal += step) {
    const month = monthOfOrdinal(ordinal);
    const withYear = ordinal === first || ordinal % 12 === 0;
    const label = step >= 12 ? words.year(month) : withYear ? words.month(month) : words.bareMonth(month);
    ticks.push({ x: scale.x(month), label });
  }
  return ticks.map((tick) => ({ ...tick, x: withinCard(tick) }));
}

function withinCard({ x, label }: Tick): number {
  const half = textWidth(label, SMALLEST) / 2;
  return Math.min(Math.max(x, MARGIN + half), WIDTH - MARGIN - half);
}

function areApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, at) => {
    const next = ticks[at + 1];
    const halves = next ? (textWidth(tick.label, SMALLEST) + textWidth(next.label, SMALLEST)) / 2 : 0;
    return !next || next.x - tick.x >= halves + LEAST_GAP;
  });
}

/** Labels under the plot; its ground line is that of the values. */
export function monthAxis(scale: MonthScale, { bottom }: Box, words: ChartWords): string[] {
  return monthTicks(scale, words).map(({ x, label }) => quietly(label, { x, y: bottom + 25 }, { anchor: "middle" }));
}
