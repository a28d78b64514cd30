import { de } from "./de/words.ts";
import { en } from "./en/words.ts";
import { es } from "./es/words.ts";
import { fr } from "./fr/words.ts";
import { ja } from "./ja/words.ts";
import { ko } from "./ko/words.ts";
import type { Language } from "./language.ts";
import type { Words } from "./words.ts";
import { zhCn } from "./zh-cn/words.ts";
import { zhTw } from "./zh-tw/words.ts";

const CATALOGUE: Readonly<Record<Language, Words>> = {
  en,
  ja,
  "zh-CN": zhCn,
  "zh-TW": zhTw,
  ko,
  de,
  fr,
  es,
  "pt-BR": en,
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return CATALOGUE[language];
}
