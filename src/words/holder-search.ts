import type { Holder, HolderId } from "../holdings/holder.ts";
import { createExactNames, type ExactNames, withoutSpaces } from "./exact-names.ts";
import type { HolderName } from "./holder-name.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { createNameIndex, type Likely, type NameIndex } from "./name-index.ts";
import { typedKey } from "./typed-key.ts";
import { typedNames } from "./typed-names.ts";

/** Finds holders by what people type: names, other names and readings in every language, keys, with typing errors. */
export interface HolderSearch {
  /** The one holder of exactly this name or key; null if there is none, or two are called alike. */
  exactly(typed: string): HolderId | null;
  /** Those that it may become, the reader's own languages being theirs and English; misspelt only where nothing begins so. */
  like(typed: string, language: Language): Likely;
}

/** More letters than any name has: a search through them would only take time. */
const LONGEST = 60;
const MOST_WORDS = 8;
/** Letters that will become kana: "にほn". */
const UNFINISHED = /(?<=[\p{Script=Hiragana}ー])[a-z]+$/u;

export function createHolderSearch(holders: Iterable<Holder>): HolderSearch {
  const building = build(holders);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: all at once keep everybody else waiting for 70 ms. */
export async function prepareHolderSearch(
  holders: Iterable<Holder>,
  breathe: () => Promise<unknown>,
): Promise<HolderSearch> {
  const building = build(holders);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** A step is one holder in one language: 0.04 ms, and up to 3 where a language is first spoken. */
function* build(holders: Iterable<Holder>): Generator<void, HolderSearch, void> {
  const exact = createExactNames();
  const index = createNameIndex();
  for (const holder of holders) {
    for (const language of LANGUAGES) {
      for (const name of namesIn(language, holder)) {
        exact.add(name);
        index.add(name);
      }
      yield;
    }
  }
  return searchIn(exact, index);
}

function searchIn(exact: ExactNames, index: NameIndex): HolderSearch {
  return {
    exactly: (typed) => exact.holder(typed.slice(0, LONGEST)),
    like(typed, language) {
      const key = typedKey(typed.slice(0, LONGEST)).replace(UNFINISHED, "");
      if (key === "") return NOBODY;
      const languages = bitOf(language) | bitOf("en");
      const begun = together(key, (words) => index.begun(words, languages));
      return isNobody(begun) ? index.misspelt(eachOf(key), languages) : begun;
    },
  };
}

/** What it is called in a language; its key is English. */
function namesIn(language: Language, holder: Holder): HolderName[] {
  const its = { id: holder.id, language: bitOf(language) };
  const names = [...typedNames(language, holder)].map(([name, kind]) => ({ name, kind, ...its }));
  return language === "en" ? [{ name: holder.id.toLowerCase(), kind: "key", ...its }, ...names] : names;
}

function bitOf(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}

const NOBODY: Likely = { own: [], others: [] };

function isNobody({ own, others }: Likely): boolean {
  return own.length + others.length === 0;
}

/** By all of what was typed as one word, "southk" or "riben", before by each of its words. */
function together(key: string, search: (words: readonly string[]) => Likely): Likely {
  const whole = search([withoutSpaces(key)]);
  if (!key.includes(" ")) return whole;
  const words = search(eachOf(key));
  const own = new Set([...whole.own, ...words.own]);
  return { own: [...own], others: [...new Set([...whole.others, ...words.others]).difference(own)] };
}

function eachOf(key: string): string[] {
  return [...new Set(key.split(" "))].slice(0, MOST_WORDS);
}
