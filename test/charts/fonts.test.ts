import { expect, test } from "vitest";
import { lettersOf } from "../../scripts/fonts/letters.ts";
import { textWidth } from "../../src/charts/text.ts";
import { LANGUAGES } from "../../src/words/language.ts";
import { lettersWithoutGlyph, otherFonts } from "../support/fonts.ts";
import { shipped } from "../support/shipped.ts";

const holders = [...shipped.register.holders.values()];

test.each(LANGUAGES)("every letter of the catalogue, of holders and of months can be drawn in %s", (language) => {
  const letters = lettersOf(language, holders);
  expect(lettersWithoutGlyph(language, letters.join(""))).toEqual([]);
});

test.each(LANGUAGES)("letters beside Inter's are as wide as labels are measured, in %s", (language) => {
  const wrong = lettersOf(language, holders).flatMap((letter) =>
    (otherFonts.get(language) ?? []).flatMap(({ file, font }) => {
      const width = font.of(letter.codePointAt(0) ?? 0);
      return width === null || (width * 1000) / font.unitsPerEm === textWidth(letter, 1000)
        ? []
        : [`${file}: ${letter}`];
    }),
  );
  expect(wrong).toEqual([]);
});
