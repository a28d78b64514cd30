import { expect, test } from "vitest";
import { countryCode, countryCodes, countryNames, LONG_NAMED } from "../../src/words/country-codes.ts";
import { LANGUAGES } from "../../src/words/language.ts";
import { typedKey } from "../../src/words/typed-key.ts";

test("Unicode has a longer name for the countries that are asked for one, and for no other", () => {
  const longNamed = countryCodes().filter((code) => {
    const names = (language: string, style: "short" | "long") =>
      new Intl.DisplayNames(language, { type: "region", style }).of(code);
    return LANGUAGES.some((language) => names(language, "short") !== names(language, "long"));
  });
  expect(longNamed).toEqual([...LONG_NAMED]);
});

test("a country's names give its code; one that another has taken over has none", () => {
  expect(countryNames("ja", "GB")).toEqual(["イギリス", "英国"]);
  expect(countryNames("de", "DD")).toEqual([]);
  const codeOf = (name: string) => countryCode(typedKey(name));
  expect(["Iran", "イラン", "伊朗", "이란", "Côte d’Ivoire", "Elfenbeinküste", "北韓"].map(codeOf)).toEqual([
    ..."IR IR IR IR CI CI KP".split(" "),
  ]);
  expect(codeOf("Atlantis")).toBe(null);
});
