const WORDS = [
  "null",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
const STEMS = [
  "nullt",
  "erst",
  "zweit",
  "dritt",
  "viert",
  "fünft",
  "sechst",
  "siebt",
  "acht",
  "neunt",
  "zehnt",
  "elft",
  "zwölft",
];

/** 3 → "drei", 20 → "20" */
export function counted(count: number): string {
  return WORDS[count] ?? String(count);
}

/** 3 → "dritt", 21 → "21."; its ending is the caller's */
export function ordinal(count: number, ending: string): string {
  const stem = STEMS[count];
  return stem ? stem + ending : `${count}.`;
}

/** 1 → "1 Monat", 3 → "drei Monate" */
export function months(count: number): string {
  return count === 1 ? "ein Monat" : `${counted(count)} Monate`;
}

/** "in drei Monaten", "in einem Monat" */
export function inMonths(count: number): string {
  return count === 1 ? "in einem Monat" : `in ${counted(count)} Monaten`;
}
