/** Lists within a sentence. */
export interface Lists {
  /** ["a", "b", "c"] → "a, b and c" */
  and(items: readonly string[]): string;
  /** "a, b or c" */
  or(items: readonly string[]): string;
  /** Clauses, which not every script joins as it joins names: "the second fall in a row, the lowest … and 239.2 below …" */
  clauses(items: readonly string[]): string;
}

export function createLists(locale: string): Lists {
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    clauses: (items) => and.format(items),
  };
}
