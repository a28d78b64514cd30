import { addMonths, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import type { Language } from "../../src/words/language.ts";
import { SAMPLES } from "./messages/all-samples.ts";
import { rendered } from "./messages/sample-type.ts";
import { JUL } from "./messages/samples.ts";
import { bothForms } from "./rendered.ts";

interface Text {
  /** Where in the catalogue, or of which month. */
  readonly path: string;
  readonly text: string;
}

/** Every message of a language, with edge values. */
export function everyMessage(language: Language): Text[] {
  const words = Object.entries(wordsOf(language));
  return Object.entries(SAMPLES).flatMap(([room, samples]) =>
    rendered(words.find(([key]) => key === room)?.[1], samples, room),
  );
}

/**
 * The post and the full report of every seventh month, without the lines and sentences that may speak of trade.
 * @param ofTransactions those
 */
export function postsWithoutTrade(language: Language, ofTransactions: RegExp): Text[] {
  const texts: Text[] = [];
  for (let month = toMonth("2000-06"); month <= JUL; month = addMonths(month, 7)) {
    texts.push({ path: month, text: bothForms(wordsOf(language), month).replace(ofTransactions, "") });
  }
  return texts;
}
