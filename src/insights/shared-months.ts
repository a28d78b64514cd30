import type { HolderId } from "../holdings/holder.ts";
import { type Month, monthRange } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";

export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** The first and the last month of a span for which every one of them has a figure; null where there is none. */
export function sharedMonths(vintage: Vintage, holders: readonly HolderId[], { from, to }: Span): Span | null {
  const months = monthRange(from, to).filter((month) =>
    holders.every((holder) => vintage.millions(holder, month) !== null),
  );
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { from: first, to: last } : null;
}
