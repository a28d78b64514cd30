import type { Holder, HolderId } from "../holdings/holder.ts";
import { createExactNames, withoutSpaces } from "./exact-names.ts";
import type { HolderName } from "./holder-name.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { createNameIndex, type Likely } from "./name-index.ts";
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
  return searchAmong([...holders].flatMap(namesOf));
}

/** The same, one holder after the other: all at once keep everybody else waiting for 70 ms. */
export async function prepareHolderSearch(
  holders: Iterable<Holder>,
  breathe: () => Promise<unknown>,
): Promise<HolderSearch> {
  const names: HolderName[] = [];
  for (const holder of holders) {
    names.push(...namesOf(holder));
    await breathe();
  }
  return searchAmong(names);
}

function searchAmong(names: readonly HolderName[]): HolderSearch {
  const exactly = createExactNames(names);
  const index = createNameIndex(names);
  return {
    exactly: (typed) => exactly(typed.slice(0, LONGEST)),
    like(typed, language) {
      const key = typedKey(typed.slice(0, LONGEST)).replace(UNFINISHED, "");
      if (key === "") return NOBODY;
      const languages = bitOf(language) | bitOf("en");
      const begun = together(key, (words) => index.begun(words, languages));
      return isNobody(begun) ? index.misspelt(eachOf(key), languages) : begun;
    },
  };
}

/** Its key, and what it is called in each language. */
function namesOf(holder: Holder): HolderName[] {
  const names: HolderName[] = [{ name: holder.id.toLowerCase(), kind: "key", id: holder.id, language: bitOf("en") }];
  for (const language of LANGUAGES) {
    const bit = bitOf(language);
    for (const [name, kind] of typedNames(language, holder)) names.push({ name, kind, id: holder.id, language: bit });
  }
  return names;
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
