import { type Month, monthOfOrdinal, monthOrdinal, toMonth } from "./month.ts";
import type { Series } from "./series.ts";

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

/** Form S begins long before the monthly table. */
export const FIRST_FORM_S_MONTH: Month = toMonth("1977-01");
const FORM_S_BASE = monthOrdinal(FIRST_FORM_S_MONTH);

/** A month's place in the columns of one series. */
export function placeIn(series: Series, month: Month): number {
  return series === "s1" ? monthOrdinal(month) - FORM_S_BASE : indexOf(month);
}

export function monthAt(series: Series, place: number): Month {
  return series === "s1" ? monthOfOrdinal(place + FORM_S_BASE) : monthOfIndex(place);
}
