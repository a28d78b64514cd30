import type { HolderId } from "../holdings/holder.ts";
import { aliases as de } from "./de/aliases.ts";
import { aliases as en } from "./en/aliases.ts";
import { aliases as es } from "./es/aliases.ts";
import { aliases as fr } from "./fr/aliases.ts";
import { aliases as ja } from "./ja/aliases.ts";
import { aliases as ko } from "./ko/aliases.ts";
import type { Language } from "./language.ts";
import { aliases as ptBr } from "./pt-br/aliases.ts";
import { aliases as zhCn } from "./zh-cn/aliases.ts";
import { aliases as zhTw } from "./zh-tw/aliases.ts";

/** What people type for a holder, beside its names, by its key. */
export const ALIASES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
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

export function aliasesOf(language: Language, id: HolderId): string[] {
  return ALIASES[language][id]?.split("|") ?? [];
}
