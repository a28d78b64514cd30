import type { HolderId } from "../holdings/holder.ts";
import type { HolderName } from "./holder-name.ts";
import { misspelling } from "./misspelling.ts";

/** The words of names, found by what is typed in part, or wrongly. */
export interface NameIndex {
  add(name: HolderName): void;
  /**
   * Those whose names have a word that begins with each of these; the shortest names first.
   * @param languages a set of bits: the reader's own
   */
  begun(typed: readonly string[], languages: number): Likely;
  /** Likewise with a wrong letter in four, or three of one word among several, which is not the first. */
  misspelt(typed: readonly string[], languages: number): Likely;
}

/** Likeliest first. */
export interface Likely {
  /** By names in the reader's own languages. */
  readonly own: readonly HolderId[];
  /** By names in any other. */
  readonly others: readonly HolderId[];
}

/** Shorter words are but a letter away from nearly every name, "imf" is not the Isle of Man; but "hong kng" is Hong Kong. */
const LETTERS_A_MISTAKE = { alone: 4, amongOthers: 3 };
/** As far as that many letters that are left to type. */
const MISTAKE = 100;
/** Behind every letter. */
const LAST = "\uffff";
const NOWHERE = { own: Infinity, any: Infinity };

export function createNameIndex(): NameIndex {
  const owners = new Map<string, Owners>();
  let sorted: readonly string[] = [];
  const words = () => {
    if (sorted.length !== owners.size) sorted = [...owners.keys()].sort();
    return sorted;
  };
  const search = (typed: readonly string[], languages: number, find: Find): Likely =>
    nearest(typed.map((word) => distances(find(words(), word), owners, languages)));
  return {
    add(name) {
      for (const word of wordsOf(name.name)) addOwner(owners, word, name);
    },
    begun: (typed, languages) => search(typed, languages, beginning),
    misspelt: (typed, languages) => search(typed, languages, resembling(typed.length === 1 ? "alone" : "amongOthers")),
  };
}

/** Each word, and the whole as one: "south", "korea", "southkorea". */
function wordsOf(name: string): string[] {
  return name.includes(" ") ? [...name.split(" "), name.replaceAll(" ", "")] : [name];
}

/** In whose names a word stands. */
type Owners = Map<HolderId, Standing>;

interface Standing {
  /** In which languages: a set of bits. */
  languages: number;
  /** The letters of the shortest such name beside the word: "Germany" comes before "West Germany". */
  beside: number;
}

function addOwner(owners: Map<string, Owners>, word: string, { name, id, language }: HolderName): void {
  const those = owners.get(word) ?? new Map<HolderId, Standing>();
  if (those.size === 0) owners.set(word, those);
  const beside = Math.max(name.length - word.length, 0);
  const standing = those.get(id);
  if (!standing) those.set(id, { languages: language, beside });
  else {
    standing.languages |= language;
    standing.beside = Math.min(standing.beside, beside);
  }
}

/** Words with how far each is from the one typed: the letters that are missing, and many for each wrong one. */
type Find = (sorted: readonly string[], typed: string) => (readonly [word: string, distance: number])[];

const beginning: Find = (sorted, typed) =>
  wordsWith(typed, sorted).map((word) => [word, word.length - typed.length] as const);

function resembling(standing: keyof typeof LETTERS_A_MISTAKE): Find {
  return (sorted, typed) => {
    const most = Math.floor(typed.length / LETTERS_A_MISTAKE[standing]);
    if (most === 0) return beginning(sorted, typed);
    return wordsWith(typed.slice(0, 1), sorted).flatMap((word) => {
      const mistakes = misspelling(typed, word, most);
      return mistakes > most ? [] : [[word, mistakes * MISTAKE + Math.abs(word.length - typed.length)] as const];
    });
  };
}

/** The part of the order that begins so. */
function wordsWith(beginning: string, sorted: readonly string[]): readonly string[] {
  return sorted.slice(placeOf(beginning, sorted), placeOf(`${beginning}${LAST}`, sorted));
}

/** Where in the order a text is or would be. */
function placeOf(text: string, sorted: readonly string[]): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How far somebody's nearest word is: in the reader's own languages, and in any. */
interface Distance {
  readonly own: number;
  readonly any: number;
}

function distances(
  words: Iterable<readonly [string, number]>,
  owners: ReadonlyMap<string, Owners>,
  languages: number,
): Map<HolderId, Distance> {
  const found = new Map<HolderId, Distance>();
  for (const [word, distance] of words) {
    for (const [id, standing] of owners.get(word) ?? []) {
      const { own, any } = found.get(id) ?? NOWHERE;
      const here = distance + standing.beside;
      const isOwn = (standing.languages & languages) !== 0;
      found.set(id, { own: isOwn ? Math.min(own, here) : own, any: Math.min(any, here) });
    }
  }
  return found;
}

/** Those that each of the words leads to, by the sum of their distances. */
function nearest([first, ...rest]: readonly ReadonlyMap<HolderId, Distance>[]): Likely {
  const sums = [...(first ?? [])].map(([id, distance]) => {
    const each = [distance, ...rest.map((found) => found.get(id) ?? NOWHERE)];
    return { id, own: sum(each.map(({ own }) => own)), any: sum(each.map(({ any }) => any)) };
  });
  const own = sums.filter((each) => each.own < Infinity).sort((a, b) => a.own - b.own);
  const others = sums.filter((each) => each.own === Infinity && each.any < Infinity).sort((a, b) => a.any - b.any);
  return { own: own.map(({ id }) => id), others: others.map(({ id }) => id) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
