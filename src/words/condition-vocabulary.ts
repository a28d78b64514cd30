import { CONDITION_TERMS } from "./condition-terms.ts";
import { TOPICS, type Topic, UNITS, type Unit } from "./condition-topics.ts";
import type { Language } from "./language.ts";

/** What a word means; a filler means nothing. */
type Term = { readonly topic: Topic | "filler" };

export interface ConditionVocabulary {
  /** The longest first: of two that begin alike the longer one is meant. */
  readonly terms: readonly (readonly [text: string, term: Term])[];
  readonly units: readonly (readonly [text: string, unit: Unit])[];
  readonly decimal: "." | ",";
}

const vocabularies = new Map<Language, ConditionVocabulary>();

/** The words of English, which are read in all languages, and a language's own, which come first. */
export function conditionVocabulary(language: Language): ConditionVocabulary {
  const held = vocabularies.get(language);
  if (held) return held;
  const terms = new Map<string, Term>();
  const units = new Map<string, Unit>();
  for (const each of [CONDITION_TERMS.en, CONDITION_TERMS[language]]) {
    for (const filler of eachOf(each.fillers)) terms.set(filler, { topic: "filler" });
    for (const topic of TOPICS) for (const term of eachOf(each.topics[topic])) terms.set(term, { topic });
    for (const unit of UNITS) for (const term of eachOf(each.units[unit])) units.set(term, unit);
  }
  const { decimal } = CONDITION_TERMS[language];
  const made = { terms: longestFirst(terms), units: longestFirst(units), decimal };
  vocabularies.set(language, made);
  return made;
}

function longestFirst<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => b.length - a.length);
}

function eachOf(list = ""): string[] {
  return list === "" ? [] : list.split("|").map(plainClause);
}

/** Lower case, no accents, letters of one width, single spaces in the place of hyphens; other marks stay: "2.5 %", "long term". */
export function plainClause(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}--[\u3099\u309a]]+/gv, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("’", "'")
    .replace(/(?<=\p{L})\p{Pd}|\p{Pd}(?=\p{L})|\s+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}
