import { Locale } from "discord-api-types/v10";

/** One of Discord's 32 locales; throws for any other. */
export function localeOf(text: string): Locale {
  const locale = Object.values(Locale).find((each) => each === text);
  if (locale === undefined) throw new Error(`"${text}" is no locale of Discord's`);
  return locale;
}
