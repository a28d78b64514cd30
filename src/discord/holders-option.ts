import type { Dataset } from "../holdings/dataset.ts";
import type { Holder } from "../holdings/holder.ts";
import type { Words } from "../words/words.ts";
import { exactHolder, findHolder, holderOption } from "./holder-option.ts";
import type { Choice, StringOption, Text } from "./option.ts";
import { UserError } from "./user-error.ts";

const FEWEST = 2;
const MOST = 6;
/** Discord's limit on a suggestion. */
const LONGEST = 100;
/** "todos menos los centros de custodia" */
const MOST_WORDS = 6;

/** Two to six holders in one text: while one is typed, those before it stay. */
export function holdersOption(description: Text): StringOption<readonly Holder[]> {
  const { complete } = holderOption(description);
  return {
    kind: "string",
    key: "c",
    description,
    parse: (raw, { words, dataset }) => readHolders(words, dataset, raw),
    complete(typed, context) {
      const { settled, open } = lastOf(typed, context.dataset);
      const taken = settled.map(({ id }) => id as string);
      const { names, punctuation } = context.words;
      const before = settled.map(names.full);
      const suggested = complete?.(open, context) ?? [];
      return suggested
        .filter(({ value }) => !taken.includes(value))
        .map(({ name, value }): Choice => {
          return { name: [...before, name].join(punctuation.comma), value: [...taken, value].join(",") };
        })
        .filter(({ name, value }) => name.length <= LONGEST && value.length <= LONGEST);
    },
  };
}

/** As many as there are, separated in any way that people separate them. @throws UserError for one that nobody knows */
export function splitHolders(words: Words, dataset: Dataset, raw: string): Holder[] {
  const names = splitNames(dataset, raw);
  const [only = ""] = names;
  const spaced = names.length === 1 && !exactHolder(dataset, only) ? spacedNames(dataset, only) : [];
  return spaced.length > 0 ? spaced : names.map((name) => findHolder(words, dataset, name));
}

/** @throws UserError */
function readHolders(words: Words, dataset: Dataset, raw: string): Holder[] {
  const holders = splitHolders(words, dataset, raw);
  const twice = holders.find((holder, at) => holders.indexOf(holder) !== at);
  const { noSuchHolder } = words;
  if (twice) throw new UserError(noSuchHolder.twice(twice));
  if (holders.length < FEWEST) throw new UserError(noSuchHolder.tooFew(holders[0] ?? null));
  if (holders.length > MOST) throw new UserError(noSuchHolder.tooMany(holders.length));
  return holders;
}

/** A name may have a comma of its own, "China, mainland"; but "IN, DE" are two, though together they read Inde. */
function splitNames(dataset: Dataset, raw: string): string[] {
  const parts = raw
    .split(/[,;、，；\n]|\s+vs\.?\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [one = "", next] = [parts[at], parts[at + 1]];
    const isPair = next !== undefined && isOneName(dataset, one, next);
    names.push(isPair ? `${one}, ${next}` : one);
    if (isPair) at++;
  }
  return names;
}

function isOneName(dataset: Dataset, one: string, next: string): boolean {
  const [first, second] = [exactHolder(dataset, one), exactHolder(dataset, next)];
  return (!first || !second || first === second) && exactHolder(dataset, `${one}, ${next}`) !== null;
}

/** "japan hong kong uk": names with nothing but spaces between; none unless each word belongs to one. */
function spacedNames(dataset: Dataset, typed: string): Holder[] {
  const words = typed.split(/\s+/).slice(0, LONGEST);
  const found: Holder[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: MOST_WORDS }, (_, less) => MOST_WORDS - less);
    const parts = lengths.map((length) => words.slice(at, at + length));
    const part = parts.find((each) => exactHolder(dataset, each.join(" ")));
    const holder = part && exactHolder(dataset, part.join(" "));
    if (!part || !holder) return [];
    found.push(holder);
    at += part.length;
  }
  return found;
}

function lastOf(typed: string, dataset: Dataset): { settled: Holder[]; open: string } {
  const names = splitNames(dataset, typed);
  const isOpen = !/[,;、，；]\s*$/.test(typed);
  const open = isOpen ? (names.pop() ?? "") : "";
  return { settled: names.flatMap((name) => exactHolder(dataset, name) ?? []).slice(0, MOST - 1), open };
}
