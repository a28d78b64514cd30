import type { Holder } from "../holdings/holder.ts";
import { aliasesOf } from "./aliases.ts";
import { wordsOf } from "./catalogue.ts";
import { countryNames } from "./country-codes.ts";
import type { NameKind } from "./holder-name.ts";
import type { Language } from "./language.ts";
import { plainName } from "./plain-name.ts";
import { romanisationsOf } from "./readings/hangul.ts";
import { kanaOf } from "./readings/kana.ts";
import { pinyinInitials, pinyinOf } from "./readings/pinyin.ts";
import { romajiOf } from "./readings/romaji.ts";
import { soundKey } from "./typed-key.ts";

/** What people of a language type for a holder, as `typedKey` writes it. */
export function typedNames(language: Language, holder: Holder): ReadonlyMap<string, NameKind> {
  const { names } = wordsOf(language);
  const aliases = aliasesOf(language, holder.id);
  const full = names.full(holder);
  const unicode = holder.iso === null ? [] : countryNames(language, holder.iso);
  const kindOf = (name: string): NameKind => (aliases.includes(name) ? "alias" : name === full ? "title" : "other");
  const typed = new Map<string, NameKind>();
  for (const name of new Set([...aliases, full, names.short(holder), names.running(holder), ...unicode])) {
    const plain = plainName(name);
    addTo(typed, [soundKey(plain)], kindOf(name));
    // A single character stands for a country in print alone: nobody says "ri" for 日.
    if (plain.length === 1) continue;
    addTo(typed, READINGS[language]?.(plain, name), "other");
    addTo(typed, HINTS[language]?.(plain, name), "hint");
  }
  return typed;
}

/** What comes first stays. */
function addTo(typed: Map<string, NameKind>, keys: readonly string[] | undefined, kind: NameKind): void {
  for (const key of keys ?? []) if (!typed.has(key)) typed.set(key, kind);
}

/** @param plain as `plainName` gives it */
type Reading = (plain: string, written: string) => readonly string[];
type Readings = Readonly<Partial<Record<Language, Reading>>>;

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** How a name is written by its sound, or without letters that a keyboard lacks. */
const READINGS: Readings = {
  ja(name) {
    const kana = kanaOf(name);
    return kana === null ? [] : [kana, ...romajiOf(kana)];
  },
  "zh-CN": pinyinOf,
  "zh-TW": pinyinOf,
  ko: romanisationsOf,
  de: (_plain, written) => [plainName(written.replace(/[äöü]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter))],
};
const HINTS: Readings = { "zh-CN": pinyinInitials, "zh-TW": pinyinInitials };
