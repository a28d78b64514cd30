const WORDS = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
const ORDINALS = [
  "",
  "premier",
  "deuxième",
  "troisième",
  "quatrième",
  "cinquième",
  "sixième",
  "septième",
  "huitième",
  "neuvième",
  "dixième",
];

/** 3 → "trois", 20 → "20" */
export function counted(count: number): string {
  return WORDS[count] ?? String(count);
}

/** 3 → "troisième", 21 → "21e"; feminine 1 → "première" */
export function ordinal(count: number, feminine = false): string {
  if (count === 1) return feminine ? "première" : "premier";
  return ORDINALS[count] ?? `${count}e`;
}

/** On a list: "1er", "3e" */
export function place(count: number): string {
  return count === 1 ? "1er" : `${count}e`;
}
