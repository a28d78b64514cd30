import { expect, test } from "vitest";
import { compare } from "../../commands/compare.ts";
import { commands } from "../../commands/index.ts";
import { contextFor } from "../../src/discord/context.ts";
import { holdersOption } from "../../src/discord/holders-option.ts";
import { renderAnswer } from "../../src/discord/render.ts";
import { ask, context, refusal } from "./answers.ts";

test.each([
  ["billions", { countries: "japan, china, uk" }],
  ["share", { countries: "Japan, China, mainland, Belgium", as: "share", range: "5y" }],
  ["indexed", { countries: "japan vs belgium", as: "indexed", range: "max" }],
  [
    "composites",
    { countries: "china with belgium, china with hong kong, custody centres, everyone else", range: "1y" },
  ],
  ["not-in-the-newest-month", { countries: "austria; japan" }],
  ["six-as-of", { countries: "jp,cn,gb,be,lu,ch", range: "1y", month: "2026-04", as_of: "2026-06-18" }],
])("/compare: %s", async (name, options) => {
  const answer = ask(compare, options);
  const { card, buttons = [] } = answer;
  const rows = buttons.map((row) =>
    row.map(({ label, current }) => (current ? `[*${label}*]` : `[${label}]`)).join(" "),
  );
  const text = [card.title, card.body, card.footer, ...rows].join("\n\n");
  await expect(text).toMatchFileSnapshot(`../snapshots/compare-${name}.txt`);
  for (const [, block = ""] of card.body.matchAll(/```\n([^`]*)\n```/g)) {
    for (const line of block.split("\n")) expect(line.length, line).toBeLessThanOrEqual(30);
  }
  expect(() => renderAnswer(answer)).not.toThrow();
});

test.each([
  [
    "one alone",
    "japan",
    'With what shall Japan be compared? Separate two to six by commas, such as "Japan, China, UK".',
  ],
  ["nobody", ",", "What shall be compared?"],
  ["one twice", "japan, china, JP", "Japan stands there twice"],
  ["seven", "jp,cn,gb,be,lu,ch,ie", "More than six lines cannot be told apart, and these are 7."],
  ["one that is not known", "japan, atlantis", 'I know no holder called "atlantis"'],
  ["no month of all", "belgium-luxembourg, japan", "Belgium and Luxembourg from March 2000 to May 2002"],
])("says what would be right: %s", (_, countries, sentence) => {
  expect(refusal(compare, { countries })).toContain(sentence);
});

test("names with nothing but spaces between are told apart", () => {
  const japanHongKongUk = /^Japan, Hong Kong and UK:/;
  for (const countries of ["japan hong kong uk", "日本 香港 英国", "riben、xiang gang、ying guo", "일본 홍콩 영국"])
    expect(ask(compare, { countries }).card.title).toMatch(japanHongKongUk);
});

test("a question too long for a button leaves the button out", () => {
  const countries = "custody-centres,everyone-else,china-hong-kong,china-belgium,JP,official";
  const answer = ask(compare, { countries, month: "2026-04", as_of: "2026-09-16" });
  expect(() => renderAnswer(answer)).not.toThrow();
});

test("while one is typed, those before it stay", () => {
  const command = commands.find(({ name }) => name === "compare");
  const action = command && "answer" in command.body ? command.body : undefined;
  const option = action?.options["countries"];
  const suggest = (typed: string, asked = context) =>
    option?.kind === "string" ? (option.complete?.(typed, asked) ?? []) : [];
  expect(suggest("jap")[0]).toEqual({ name: "Japan", value: "JP" });
  expect(suggest("Japan, chi")[0]).toEqual({ name: "Japan, China, mainland", value: "JP,CN" });
  expect(suggest("Japan, China, mainland, ")[0]?.name).toBe("Japan, China, mainland, United Kingdom");
  expect(suggest("jp, ").map(({ value }) => value)).not.toContain("JP,JP");
  const japanese = contextFor(context, "ja");
  expect(suggest("にほん、ちゅう", japanese)[0]).toEqual({ name: "日本、中国", value: "JP,CN" });
  expect(suggest("日本、中国、", japanese)[0]?.value).toBe("JP,CN,GB");
});

test("the keys of any two holders are two holders, whatever they read together", () => {
  const { parse } = holdersOption(() => "");
  const keys = [...context.dataset.register.holders.keys()];
  const wrong = keys.flatMap((one) =>
    keys.filter((other) => {
      const both = `${one},${other}`;
      return (
        one !== other &&
        parse(both, context)
          .map(({ id }) => id)
          .join() !== both
      );
    }),
  );
  expect(wrong).toEqual([]);
});
