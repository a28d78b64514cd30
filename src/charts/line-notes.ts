import type { Break } from "../holdings/break.ts";
import type { ChartWords } from "../words/chart-words.ts";
import { hasGap, type LevelPoint } from "./level-points.ts";
import { SEAM_MARKS } from "./seams.ts";
import type { ValueAxis } from "./value-axis.ts";

/** What is told under lines: of the axis, seams, gaps and preliminary figures that they show. */
export function lineNotes(
  lines: readonly { readonly points: readonly LevelPoint[] }[],
  breaks: readonly Break[],
  axis: ValueAxis,
  { notes }: ChartWords,
): string[] {
  const kinds = new Set(breaks.map(({ kind }) => kind));
  const [lowestTick] = axis.ticks;
  return [
    ...(axis.lowest > 0 && lowestTick ? [notes.axisFrom(lowestTick.label)] : []),
    ...(lines.some(({ points }) => points.some(({ preliminary }) => preliminary)) ? [`○ ${notes.preliminary}`] : []),
    ...(kinds.has("step") ? [`${SEAM_MARKS.step} ${notes.step}`] : []),
    ...(kinds.has("wall") ? [`${SEAM_MARKS.wall} ${notes.wall}`] : []),
    ...(lines.some(({ points }) => hasGap(points)) ? [notes.gap] : []),
  ];
}
