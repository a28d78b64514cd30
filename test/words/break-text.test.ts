import { describe, expect, test } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { breakText } from "../../src/words/break-text.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { en } from "../../src/words/en/words.ts";
import { LANGUAGES } from "../../src/words/language.ts";
import { BREAKS, breakKey } from "../../src/words/rooms/break-words.ts";
import { GB, shipped } from "../support/shipped.ts";

const { breaks } = shipped.asOf().archive.register;

test("every break of the data has its words, and no other has", () => {
  expect(breaks.map(breakKey)).toEqual([...BREAKS]);
});

test("in English they are those of the data", () => {
  expect(breaks.map((found) => breakText(en, found))).toEqual(breaks.map(({ text }) => text));
});

describe.each(LANGUAGES)("%s", (language) => {
  test("tells each break apart, without the full stop that its sentence brings", () => {
    const texts = breaks.map((found) => breakText(wordsOf(language), found));
    expect(new Set(texts).size).toBe(breaks.length);
    expect(texts.filter((text) => /[.。]$/.test(text))).toEqual([]);
  });
});

test("a break that the catalogue does not know is told as the data has it", () => {
  const found = { month: toMonth("2031-06"), holder: GB, kind: "step", text: "June 2031: re-based" } as const;
  expect(breakText(en, found)).toBe("June 2031: re-based");
});
