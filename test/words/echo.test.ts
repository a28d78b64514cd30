import { expect, test } from "vitest";
import { echoed } from "../../src/words/echo.ts";

test.each([
  ["Japn", '"Japn"'],
  ["Côte d’Ivoire", '"Côte d’Ivoire"'],
  ["a\n# b\u202ec", '"`a # b c`"'],
  ["@everyone", '"`@everyone`"'],
  ["<@&123> ||x||", '"`<@&123> ||x||`"'],
  ["[here](https://example.org)", '"`[here](https://example.org)`"'],
  ["`x` **y**", "\"`'x' **y**`\""],
])("%j stands in a sentence as %s", (typed, shown) => expect(echoed(typed)).toBe(shown));

test("a long text is cut, never within a letter", () => {
  expect(echoed("x".repeat(6000))).toBe(`"${"x".repeat(60)}…"`);
  expect(echoed("🇯🇵".repeat(100))).toBe(`"\`${"🇯🇵".repeat(30)}…\`"`);
});
