const WORDS = [
  "cero",
  "un",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
  "once",
  "doce",
];
const ORDINALS = ["", "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim"];

/** 3 → "tres", 20 → "20"; 1 → "un", and "uno" where no noun follows */
export function counted(count: number, one: "un" | "uno" = "un"): string {
  return count === 1 ? one : (WORDS[count] ?? String(count));
}

/** "un mes", "tres meses" */
export function months(count: number): string {
  return count === 1 ? "un mes" : `${counted(count)} meses`;
}

/** 3 → "tercera"; 21 → "21.ª" */
export function feminine(count: number): string {
  const stem = ORDINALS[count];
  return stem ? `${stem}a` : `${count}.ª`;
}

/** Before a noun: 1 → "primer", 2 → "segundo", 3 → "tercer"; 21 → "21.º" */
export function masculine(count: number): string {
  const stem = ORDINALS[count];
  if (!stem) return `${count}.º`;
  return count === 1 || count === 3 ? stem : `${stem}o`;
}

/** "un 16,7 %", "el 11,9 %"; but "menos del 0,01 %" */
export function withArticle(article: "el" | "un", percent: string): string {
  return /^\d/.test(percent) ? `${article} ${percent}` : percent;
}
