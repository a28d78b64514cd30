import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Span } from "../words/rooms/chart-texts.ts";

/** How far back a line goes: one, five or ten years, or as far as there are figures. */
const RANGES = { "1y": 12, "5y": 60, "10y": 120, max: Number.POSITIVE_INFINITY } as const;
export type ChartRange = keyof typeof RANGES;

const LEAST_MONTHS = 12;

/** Months to draw: no more than the holders have figures for, and a year at least, so that few figures stand at their true distance. */
export function chartSpan(vintage: Vintage, holders: readonly HolderId[], to: Month, range: ChartRange): Span {
  const oldest = holders.flatMap((holder) => vintage.oldestMonth(holder) ?? []).sort()[0] ?? to;
  const months = RANGES[range];
  const asked = months === Number.POSITIVE_INFINITY ? oldest : addMonths(to, -months);
  const from = asked > oldest ? asked : oldest;
  const least = addMonths(to, -LEAST_MONTHS);
  return { from: from < least ? from : least, to };
}
