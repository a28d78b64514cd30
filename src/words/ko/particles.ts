/** Particles depend on whether the word before them ends in a consonant. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/**
 * The final consonant of the last letter: 0 is none. A figure or a Latin letter counts as it is read in Korean, and what
 * stands in brackets behind the word does not: "프랑스(9위, 2024년 12월)를".
 */
function finalOf(text: string): number {
  const letters = text.replace(/[(（][^()（）]*[)）]$/u, "").replace(/[)）"'”’」*_`.]+$/u, "");
  const code = letters.codePointAt(letters.length - 1) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return (code - FIRST_SYLLABLE) % FINALS;
  return READ_WITH_FINAL.get(letters.at(-1) ?? "") ?? 0;
}

const READ_WITH_FINAL = new Map([
  ["0", 21],
  ["1", RIEUL],
  ["3", 16],
  ["6", 1],
  ["7", RIEUL],
  ["8", RIEUL],
  ["L", RIEUL],
  ["M", 16],
  ["N", 4],
  ["R", RIEUL],
]);

/** "일본" → "일본은", "영국"; "프랑스" → "프랑스는" */
export const topic = (text: string) => text + (finalOf(text) ? "은" : "는");
/** "일본이", "프랑스가" */
export const subject = (text: string) => text + (finalOf(text) ? "이" : "가");
/** "일본을", "프랑스를" */
export const object = (text: string) => text + (finalOf(text) ? "을" : "를");
/** "일본과", "프랑스와" */
export const withOther = (text: string) => text + (finalOf(text) ? "과" : "와");
/** "달러로", "국장으로"; after ㄹ as after a vowel */
export const toward = (text: string) => text + ([0, RIEUL].includes(finalOf(text)) ? "로" : "으로");
