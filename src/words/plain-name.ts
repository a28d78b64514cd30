/** Lower case, without accents, dots and other punctuation, single spaces: "U.K." → "uk", "Curaçao" → "curacao". */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
