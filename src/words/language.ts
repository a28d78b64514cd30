/** The languages of the catalogue. */
export const LANGUAGES = ["en", "ja", "zh-CN", "zh-TW", "ko", "de", "fr", "es", "pt-BR"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Discord's locales that a language answers to, as commands are registered for them. English is also what is left. */
export const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ["en-US", "en-GB"],
  ja: ["ja"],
  "zh-CN": ["zh-CN"],
  "zh-TW": ["zh-TW"],
  ko: ["ko"],
  de: ["de"],
  fr: ["fr"],
  es: ["es-ES", "es-419"],
  "pt-BR": ["pt-BR"],
};

/** "es-419" → "es"; English for a locale that has no catalogue. */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => LOCALES[language].includes(locale)) ?? "en";
}

/** What a language calls itself, for a list to choose from. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ja: "日本語",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  ko: "한국어",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  "pt-BR": "Português (Brasil)",
};
