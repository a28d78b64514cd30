import { createDates } from "../dates.ts";

export const dates = createDates("fr-FR");

const VOWEL = /^[aeiouyâàéèêîôûœh]/i;

/** "de juillet", "d’avril": a month behind "de" */
export function ofMonth(month: string): string {
  return VOWEL.test(month) ? `d’${month}` : `de ${month}`;
}
