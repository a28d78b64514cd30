import { type Month, monthOfOrdinal, monthOrdinal, toMonth } from "./month.ts";

/** The first month of the monthly table. */
export const FIRST_MONTH: Month = toMonth("2000-03");
const BASE = monthOrdinal(FIRST_MONTH);

/** A month's place in a column: 0 is March 2000, and earlier ones are negative. */
export function indexOf(month: Month): number {
  return monthOrdinal(month) - BASE;
}

export function monthOfIndex(index: number): Month {
  return monthOfOrdinal(index + BASE);
}
