declare const month: unique symbol;

/** A reference month, "2026-07": figures stand for its last day. Sorts as text. */
export type Month = string & { readonly [month]: true };

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): text is Month {
  return PATTERN.test(text);
}

/** @throws RangeError if the text is not of the form "2026-07" */
export function toMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`"${text}" is not a month of the form 2026-07`);
  return text;
}

/** Months since January of year 0: the distance of two months is the difference of their ordinals. */
export function monthOrdinal(month: Month): number {
  // Questions ask this a thousand times over: digits are read as they stand, without a text of their own.
  const digit = (at: number) => month.charCodeAt(at) - ZERO;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6) - 1;
}

const ZERO = "0".charCodeAt(0);

export function monthOfOrdinal(ordinal: number): Month {
  return NAMED[ordinal - FIRST_NAMED] ?? written(ordinal);
}

function written(ordinal: number): Month {
  const year = String(Math.floor(ordinal / 12)).padStart(4, "0");
  return toMonth(`${year}-${String((ordinal % 12) + 1).padStart(2, "0")}`);
}

export function addMonths(month: Month, count: number): Month {
  return monthOfOrdinal(monthOrdinal(month) + count);
}

/** Whole months from one to the other; negative if `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthOrdinal(to) - monthOrdinal(from);
}

/** All months from the one to the other, both included. */
export function monthRange(from: Month, to: Month): Month[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, index) => addMonths(from, index));
}

/** Questions count through hundreds of months: the names of the likely ones are written once. */
const FIRST_NAMED = 1970 * 12;
const NAMED: readonly Month[] = Array.from({ length: 100 * 12 }, (_, index) => written(FIRST_NAMED + index));
