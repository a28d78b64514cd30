import type { ConditionTerms } from "./condition-topics.ts";
import { conditionTerms as de } from "./de/condition-terms.ts";
import { conditionTerms as en } from "./en/condition-terms.ts";
import { conditionTerms as es } from "./es/condition-terms.ts";
import { conditionTerms as fr } from "./fr/condition-terms.ts";
import { conditionTerms as ja } from "./ja/condition-terms.ts";
import { conditionTerms as ko } from "./ko/condition-terms.ts";
import type { Language } from "./language.ts";
import { conditionTerms as ptBr } from "./pt-br/condition-terms.ts";
import { conditionTerms as zhCn } from "./zh-cn/condition-terms.ts";
import { conditionTerms as zhTw } from "./zh-tw/condition-terms.ts";

/** The words of each language by which conditions are read. */
export const CONDITION_TERMS: Readonly<Record<Language, ConditionTerms>> = {
  en,
  ja,
  "zh-CN": zhCn,
  "zh-TW": zhTw,
  ko,
  de,
  fr,
  es,
  "pt-BR": ptBr,
};
