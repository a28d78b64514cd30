import fc from "fast-check";
import { expect, test } from "vitest";
import { misspelling } from "../../src/words/misspelling.ts";

test.each([
  ["china", "china", 0],
  ["chi", "china", 0],
  ["chian", "china", 1],
  ["colum", "colombia", 1],
  ["jpan", "japan", 1],
  ["kingdm", "kingdom", 1],
  ["luxxemburg", "luxemburg", 1],
  ["grmny", "germany", 2],
])("%s for %s: %i", (typed, word, wrong) => expect(misspelling(typed, word, 2)).toBe(wrong));

test("one letter more, less, changed or swapped is one mistake at most; what is above the limit is above it", () => {
  const word = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(..."abcde") });
  fc.assert(
    fc.property(word, fc.nat(11), (text, place) => {
      const at = place % (text.length - 1);
      const [before, after] = [text.slice(0, at), text.slice(at)];
      const swapped = `${before}${after[1]}${after[0]}${after.slice(2)}`;
      for (const typed of [`${before}x${after}`, `${before}${after.slice(1)}`, `${before}x${after.slice(1)}`, swapped])
        expect(misspelling(typed, text, 2)).toBeLessThanOrEqual(1);
      expect(misspelling("xxxxxx", text, 2)).toBeGreaterThan(2);
    }),
  );
});
