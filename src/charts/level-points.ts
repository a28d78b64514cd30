import type { Break } from "../holdings/break.ts";
import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../holdings/month.ts";
import { indexOf } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { newlyListed } from "../insights/newly-listed.ts";
import { preliminaryMonths } from "../insights/preliminary.ts";
import type { Span } from "../words/rooms/chart-texts.ts";

/** A figure of one month on its way to the card. */
export interface LevelPoint {
  readonly month: Month;
  readonly value: number;
  /** Whether a line may come from the month before: it has a figure, and no break lies between. */
  readonly joined: boolean;
  readonly preliminary: boolean;
}

/**
 * What a holder held, month by month, as it stands; a month without a figure has no point.
 * @param drawnFor what is drawn for so many millions, null for nothing
 */
export function levelPoints(
  vintage: Vintage,
  holder: HolderId,
  { from, to }: Span,
  drawnFor: (millions: number, month: Month) => number | null,
): LevelPoint[] {
  const broken = new Set<Month>(breaksWithin(vintage, holder, { from, to }).map(({ month }) => month));
  const begins = newlyListed(vintage, holder);
  const preliminary = preliminaryMonths(vintage, holder);
  const values = vintage.values(holder);
  const points: LevelPoint[] = [];
  for (const month of monthRange(from, to)) {
    const millions = values[indexOf(month)] ?? ABSENT;
    const value = millions > NOT_AVAILABLE ? drawnFor(millions, month) : null;
    if (value === null) continue;
    const follows = points.at(-1)?.month === addMonths(month, -1);
    const joined = follows && !broken.has(month) && !begins.has(indexOf(month));
    points.push({ month, value, joined, preliminary: preliminary.has(month) });
  }
  return points;
}

/** Breaks between two of the months shown. */
export function breaksWithin(vintage: Vintage, holder: HolderId, { from, to }: Span): readonly Break[] {
  return vintage.breaks(holder, from, to);
}

/** Whether a line has a hole where its row was not listed. */
export function hasGap(points: readonly Pick<LevelPoint, "month">[]): boolean {
  return points.some(({ month }, at) => {
    const before = points[at - 1];
    return before !== undefined && addMonths(before.month, 1) !== month;
  });
}

/** The highest and the lowest; of equal ones the newest. */
export function extremes(points: readonly LevelPoint[]): { highest: LevelPoint; lowest: LevelPoint } | null {
  const [first] = points;
  if (!first) return null;
  return {
    highest: points.reduce((best, point) => (point.value >= best.value ? point : best), first),
    lowest: points.reduce((best, point) => (point.value <= best.value ? point : best), first),
  };
}
