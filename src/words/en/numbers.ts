const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const ORDINALS = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const SUFFIXES = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
  ["other", "th"],
]);
const plural = new Intl.PluralRules("en-US", { type: "ordinal" });

/** 3 → "third", 23 → "23rd" */
export function ordinalWord(count: number): string {
  return ORDINALS[count] ?? ordinal(count);
}

/** 3 → "3rd" */
export function ordinal(count: number): string {
  return `${count}${SUFFIXES.get(plural.select(count))}`;
}

/** 3 → "three", 20 → "20" */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** ["a", "b", "c"] → "a, b and c" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
