import type { Topic, Unit } from "./condition-topics.ts";
import { type ConditionVocabulary, conditionVocabulary, plainClause } from "./condition-vocabulary.ts";
import type { Language } from "./language.ts";

/** What stands in a clause: what it is about, and numbers with their unit; null where there is a word that is not known. */
export interface Scanned {
  readonly topics: ReadonlySet<Topic>;
  readonly quantities: readonly Quantity[];
}

/** An amount is in millions. */
export interface Quantity {
  readonly unit: "amount" | "percent" | "years" | "months" | "none";
  readonly value: number;
}

const MILLIONS: Readonly<Record<Exclude<Unit, "percent" | "years" | "months">, number>> = {
  trillion: 1_000_000,
  billion: 1_000,
  "hundred-million": 100,
  million: 1,
};
/** Groups of three are set apart by a mark or a space. */
const NUMBER = /\d+(?:[.,]\d+|[ '](?=\d{3}(?!\d))\d{3})*/y;
/** What joins words and means nothing; a percent sign is a unit. */
const BETWEEN = /[[\s\p{P}\p{S}]--[%]]+/vy;
/** Whoever writes a sign means one direction alone. */
const SIGNED = /(?:^|\s)[+\u2212-]\s?[$]?\d/u;

/** @param clause one condition as it was typed, or several that share words: "lowest or highest for 5 years" */
export function scanned(clause: string, language: Language): Scanned | null {
  const text = plainClause(clause);
  const tokens = SIGNED.test(text) ? null : tokensOf(text, conditionVocabulary(language));
  if (!tokens) return null;
  const quantities = tokens.filter((token) => token.kind === "quantity");
  return {
    topics: new Set(tokens.flatMap((token) => (token.kind === "topic" ? [token.topic] : []))),
    quantities: quantities.flatMap((token, at) => {
      if (isPartOf(quantities[at - 1], token)) return [];
      const rest = quantities[at + 1];
      return [rest && isPartOf(token, rest) ? sum(token.quantity, rest.quantity) : token.quantity];
    }),
  };
}

interface QuantityToken {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  readonly from: number;
  readonly length: number;
  /** Whether a smaller part of the same amount may follow. */
  readonly isOpen: boolean;
}

type Token =
  | QuantityToken
  | { readonly kind: "topic"; readonly topic: Topic; readonly length: number }
  | { readonly kind: "filler"; readonly length: number };

function tokensOf(text: string, vocabulary: ConditionVocabulary): Token[] | null {
  const tokens: Token[] = [];
  let at = lengthOf(BETWEEN, text, 0);
  while (at < text.length) {
    const token = quantityAt(text, at, vocabulary) ?? termAt(text, at, vocabulary);
    if (!token) return null;
    tokens.push(token);
    at += token.length;
    at += lengthOf(BETWEEN, text, at);
  }
  return tokens;
}

/** In the scripts that count in ten thousands, an amount is written in two parts: 1兆500億. */
function isPartOf(whole: QuantityToken | undefined, { quantity, from }: QuantityToken): boolean {
  return whole?.isOpen === true && quantity.unit === "amount" && from - whole.from - whole.length <= 1;
}

function sum(a: Quantity, b: Quantity): Quantity {
  return { ...a, value: a.value + b.value };
}

function termAt(text: string, at: number, { terms }: ConditionVocabulary): Token | null {
  const found = terms.find(([term]) => standsAt(text, at, term));
  if (!found) return null;
  const [{ length }, { topic }] = found;
  return topic === "filler" ? { kind: "filler", length } : { kind: "topic", topic, length };
}

function quantityAt(text: string, at: number, { units, decimal }: ConditionVocabulary): QuantityToken | null {
  const digits = lengthOf(NUMBER, text, at);
  if (digits === 0) return null;
  const value = numberOf(text.slice(at, at + digits), decimal);
  const behind = at + digits + (text[at + digits] === " " ? 1 : 0);
  const found = units.find(([each]) => standsAt(text, behind, each));
  const token = { kind: "quantity", from: at } as const;
  if (!found) return { ...token, quantity: { unit: "none", value }, length: digits, isOpen: false };
  const [written, unit] = found;
  const length = behind + written.length - at;
  return { ...token, quantity: quantityOf(value, unit), length, isOpen: TEN_THOUSANDS.has(written) };
}

function quantityOf(value: number, unit: Unit): Quantity {
  if (unit === "percent" || unit === "years" || unit === "months") return { unit, value };
  return { unit: "amount", value: value * MILLIONS[unit] };
}

const TEN_THOUSANDS: ReadonlySet<string> = new Set(["兆", "조", "万亿"]);

/** "1,000.5", or "1.000,5" where the comma is the decimal mark; either mark before other than three digits is the decimal one. */
function numberOf(written: string, decimal: "." | ","): number {
  const text = written.replace(/[ ']/g, "");
  const grouped = decimal === "." ? /^\d{1,3}(,\d{3})+(\.\d+)?$/ : /^\d{1,3}(\.\d{3})+(,\d+)?$/;
  const digits = grouped.test(text) ? text.replaceAll(decimal === "." ? "," : ".", "") : text;
  return Number(digits.replace(",", "."));
}

/** Whether a term stands here, and is not the beginning of a longer word of letters that have spaces between words. */
function standsAt(text: string, at: number, term: string): boolean {
  if (!text.startsWith(term, at)) return false;
  const isLatin = /\p{Script=Latin}$/u.test(term);
  return !isLatin || !/^\p{Script=Latin}/u.test(text.slice(at + term.length));
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
