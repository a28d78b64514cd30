import { LANGUAGES, type Language, OWN_NAMES } from "../words/language.ts";
import type { StringOption, Text } from "./option.ts";

/** A language of the catalogue, each called as it calls itself. */
export function languageOption(description: Text): StringOption<Language> {
  return {
    kind: "string",
    key: "l",
    description,
    choices: LANGUAGES.map((value) => ({ name: () => OWN_NAMES[value], value })),
    parse(raw) {
      const found = LANGUAGES.find((each) => each === raw);
      if (!found) throw new RangeError(`"${raw}" is none of ${LANGUAGES}`);
      return found;
    },
  };
}
