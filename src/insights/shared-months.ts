import type { HolderId } from "../holdings/holder.ts";
import { type Month, monthRange } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";

interface Months {
  readonly from: Month;
  readonly to: Month;
}

/**
 * The first and the last month of a span for which every one of them has a figure, behind the last wall of any: before it
 * a row meant something else. Null where there is none.
 */
export function sharedMonths(vintage: Vintage, holders: readonly HolderId[], { from, to }: Months): Months | null {
  const walls = holders.flatMap((holder) => vintage.breaks(holder, from, to).filter(({ kind }) => kind === "wall"));
  const start = walls.reduce((latest, { month }) => (month > latest ? month : latest), from);
  const months = monthRange(start, to).filter((month) =>
    holders.every((holder) => vintage.millions(holder, month) !== null),
  );
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { from: first, to: last } : null;
}
