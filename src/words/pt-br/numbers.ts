const WORDS = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"];
const STEMS = ["", "primeir", "segund", "terceir", "quart", "quint", "sext", "sétim", "oitav", "non", "décim"];

/** 3 → "três", 20 → "20" */
export function counted(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "um mês", "três meses" */
export function months(count: number): string {
  return count === 1 ? "um mês" : `${counted(count)} meses`;
}

/** 3 → "terceira"; 21 → "21ª" */
export function feminine(count: number): string {
  const stem = STEMS[count];
  return stem ? `${stem}a` : `${count}ª`;
}

/** 3 → "terceiro"; 21 → "21º" */
export function masculine(count: number): string {
  const stem = STEMS[count];
  return stem ? `${stem}o` : `${count}º`;
}
