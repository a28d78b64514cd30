import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { advanceWidths } from "../../scripts/fonts/advance-widths.ts";
import { INTER_WIDTHS } from "../../src/charts/inter-widths.ts";
import { textWidth, wrapped } from "../../src/charts/text.ts";

const FONTS = {
  regular: import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  bold: import.meta.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};

test.each(Object.entries(FONTS))("the committed widths are those of the font that ships, %s", (weight, file) => {
  const font = advanceWidths(readFileSync(fileURLToPath(file)));
  for (const [from, widths] of INTER_WIDTHS[weight as keyof typeof FONTS]) {
    for (const [at, width] of widths.entries()) {
      expect(width).toBe(Math.round(((font.of(from + at) ?? 0) * 1000) / font.unitsPerEm));
    }
  }
});

test("letters that Inter lacks take one em", () => {
  expect(textWidth("米国債", 20)).toBe(60);
  expect(textWidth("11", 20)).toBeCloseTo(2 * 20 * 0.407);
});

test("text breaks at spaces, and between any two letters of a script without them", () => {
  expect(wrapped("one two three", 70, 17)).toEqual(["one two", "three"]);
  expect(wrapped("米国債の保有残高", 70, 17)).toEqual(["米国債の", "保有残高"]);
  expect(wrapped("", 70, 17)).toEqual([]);
});
