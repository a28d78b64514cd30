import { addMonths, type Month, monthsBetween } from "../holdings/month.ts";
import type { Split } from "../insights/split.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { Span } from "../words/rooms/chart-texts.ts";
import { changeMark, partsLegend } from "./legend.ts";
import { lineMarks, type PlacedPoint, shapeMark } from "./line-marks.ts";
import { MONTH_AXIS_HEIGHT, type MonthScale, monthAxis, monthScale } from "./month-axis.ts";
import { BAND, TEXT } from "./palette.ts";
import { partBox, partPatterns, stacked } from "./part-marks.ts";
import { type Box, element } from "./svg.ts";
import { quietly, textWidth, writing } from "./text.ts";
import { axisOfLevels, axisWithZero, type ValueAxis, valueAxis, valueScale } from "./value-axis.ts";

const PANEL_TITLE = 24;
const BETWEEN = 10;
/** Of the room that both panels have. */
const LEVELS_PART = 0.3;
const WIDEST_BAR = 34;
const WIDEST_STEP = 60;
/** For the titles of the panels, where there are few months. */
const LEAST_WIDTH = 400;
const LEVEL_SIZE = 22;
const BESIDE = 12;

interface FlowDrawing {
  /** Of single months, oldest first. */
  readonly bars: readonly Split[];
  readonly span: Span;
  /** First month of those asked for. */
  readonly asked: Month;
  readonly words: ChartWords;
  /** Whether the level of a month is. */
  preliminary(month: Month): boolean;
}

/** Two panels over the same months, each with its own zero: the holdings as a line, and below the parts of each month's change. */
export function drawFlows(drawing: FlowDrawing, room: Box): string[] {
  const { words } = drawing;
  const legend = partsLegend(words, room.right - room.left);
  const panels = panelsIn({ ...room, top: room.top + legend.height }, drawing);
  const { levels, parts, months, levelAxis, partAxis } = panels;
  const note = levelAxis.lowest > 0 && levelAxis.ticks[0] ? ` · ${words.notes.axisFrom(levelAxis.ticks[0].label)}` : "";
  return [
    partPatterns(),
    ...legend.draw(room),
    ...band(drawing, panels),
    quietly(`${words.panels.holdings}${note}`, { x: levels.left, y: levels.top - 8 }),
    ...valueAxis(levelAxis, levels),
    ...levelLine(drawing, panels),
    quietly(words.panels.parts, { x: parts.left, y: parts.top - 8 }),
    ...valueAxis(partAxis, parts),
    ...drawing.bars.flatMap((bar) => barMarks(bar, months, valueScale(partAxis, parts))),
    ...monthAxis(months, parts, words),
  ];
}

interface Panels {
  readonly levels: Box;
  readonly parts: Box;
  readonly months: MonthScale;
  readonly levelAxis: ValueAxis;
  readonly partAxis: ValueAxis;
}

function panelsIn(room: Box, { bars, span, words }: FlowDrawing): Panels {
  const high = room.bottom - MONTH_AXIS_HEIGHT - room.top - 2 * PANEL_TITLE - BETWEEN;
  const levelAxis = axisOfLevels(
    bars.map(({ level }) => level / 1000),
    2,
    words.ticks.billions,
  );
  const partAxis = axisWithZero(
    bars.flatMap(stacked).flatMap(({ from, to }) => [from / 1000, to / 1000]),
    4,
    words.ticks.billions,
  );
  const left = room.left + Math.max(levelAxis.width, partAxis.width) + 12;
  const most = room.right - textWidth(newestLevel(bars, words), LEVEL_SIZE, "bold") - BESIDE;
  const slots = monthsBetween(span.from, span.to) + 1;
  const right = Math.min(most, left + Math.max(slots * WIDEST_STEP, LEAST_WIDTH));
  const levels = { left, right, top: room.top + PANEL_TITLE, bottom: room.top + PANEL_TITLE + high * LEVELS_PART };
  const parts = { left, right, top: levels.bottom + BETWEEN + PANEL_TITLE, bottom: room.bottom - MONTH_AXIS_HEIGHT };
  return { levels, parts, months: monthScale(span, parts, (right - left) / slots / 2), levelAxis, partAxis };
}

function newestLevel(bars: readonly Split[], words: ChartWords): string {
  return words.amount(bars.at(-1)?.level ?? 0);
}

/** Behind the months asked for, where more are shown. */
function band({ asked, span }: FlowDrawing, { levels, parts, months }: Panels): string[] {
  if (asked <= span.from) return [];
  const x = months.x(asked) - months.step / 2;
  return [element("rect", { x, y: levels.top, width: parts.right - x, height: parts.bottom - levels.top, fill: BAND })];
}

function levelLine({ bars, words, preliminary }: FlowDrawing, { levels, months, levelAxis }: Panels): string[] {
  const y = valueScale(levelAxis, levels);
  const points = bars.map(
    ({ to, level }, at): PlacedPoint => ({
      x: months.x(to),
      y: y(level / 1000),
      joined: bars[at - 1]?.to === addMonths(to, -1),
      preliminary: preliminary(to),
    }),
  );
  const last = points.at(-1);
  if (!last) return [];
  const at = { x: levels.right + BESIDE - 2, y: last.y + LEVEL_SIZE * 0.36 };
  return [
    ...lineMarks(points, TEXT, 0),
    shapeMark(0, last, TEXT, last.preliminary),
    writing(newestLevel(bars, words), at, { size: LEVEL_SIZE, weight: "bold" }),
  ];
}

function barMarks(bar: Split, months: MonthScale, y: (value: number) => number): string[] {
  const half = Math.min(WIDEST_BAR, months.step * 0.72) / 2;
  const x = months.x(bar.to);
  const boxes = stacked(bar).map(({ part, from, to }) =>
    partBox(part, {
      left: x - half,
      right: x + half,
      top: y(Math.max(from, to) / 1000),
      bottom: y(Math.min(from, to) / 1000),
    }),
  );
  return [...boxes, changeMark({ x, y: y(bar.change / 1000) }, Math.min(7, half * 0.75))];
}
