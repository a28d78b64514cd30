import { readFileSync } from "node:fs";
import { advanceWidths } from "../../scripts/fonts/advance-widths.ts";
import { isInInter } from "../../src/charts/text.ts";
import { fontFiles } from "../../src/pictures/font-files.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { chartWords } from "../../src/words/chart-words.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";

type Widths = ReturnType<typeof advanceWidths>;

/** The font files beside Inter that ship for a language, each with its letters' widths. */
export const otherFonts: ReadonlyMap<string, readonly { readonly file: string; readonly font: Widths }[]> = new Map(
  LANGUAGES.map((language) => {
    const { otherFont } = chartWords(wordsOf(language));
    const files = otherFont ? (fontFiles()[otherFont] ?? []) : [];
    return [language, files.map((file) => ({ file, font: advanceWidths(readFileSync(file)) }))];
  }),
);

/** Whether a picture in a language has a glyph for a letter. */
function hasGlyph(language: Language, letter: string): boolean {
  const codePoint = letter.codePointAt(0) ?? 0;
  return isInInter(letter) || (otherFonts.get(language) ?? []).some(({ font }) => font.of(codePoint) !== null);
}

/** Letters of a text without a glyph, each with what to do. */
export function lettersWithoutGlyph(language: Language, text: string): string[] {
  return [...new Set(text)]
    .filter((letter) => !hasGlyph(language, letter))
    .map((letter) => `no font of ${language} has "${letter}": run npm run fonts:subset`);
}
