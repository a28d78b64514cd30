/**
 * What names are compared by: lower case, without accents, dots and other punctuation, single spaces, letters of one width.
 * "U.K." → "uk", "Curaçao" → "curacao", "Großbritannien" → "grossbritannien", "ﾄﾞｲﾂ" → "ドイツ".
 */
export function plainName(text: string): string {
  return (
    text
      // Apart, accents can be taken off; the voicing marks of kana and the parts of hangul are no accents and come together again.
      .normalize("NFKD")
      .replace(/[[\p{M}.'’]--[\u3099\u309a]]+/gv, "")
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
