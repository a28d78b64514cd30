import { expect, test } from "vitest";
import { flows } from "../../commands/flows.ts";
import { holderOption } from "../../src/discord/holder-option.ts";
import { monthOption } from "../../src/discord/month-option.ts";
import { context } from "../commands/answers.ts";

const holder = holderOption(() => "a country");
const month = monthOption(() => "a month");
const suggested = (typed: string) => (holder.complete?.(typed, context) ?? []).map(({ name }) => name);
const months = (typed: string) => (month.complete?.(typed, context) ?? []).map(({ name }) => name);

test.each([
  ["uk", "United Kingdom"],
  ["swiss", "Switzerland"],
  ["prc", "China, mainland"],
  ["south korea", "South Korea"],
  ["korea", "South Korea"],
  ["jpan", "Japan"],
  ["luxemburg", "Luxembourg"],
  ["cayman", "Cayman Islands"],
  ["hong", "Hong Kong"],
  ["curaçao", "Curacao"],
  ["total", "All foreign holders"],
  ["u.k.", "United Kingdom"],
  ["thai", "Thailand"],
  ["austria", "Austria"],
  ["chn", "China, mainland"],
  ["gbr", "United Kingdom"],
  ["irland", "Ireland"],
  ["caribbean", "Caribbean"],
  ["caribbean b", "Caribbean banking centres"],
])("%s completes to %s", (typed, name) => expect(suggested(typed)[0]).toBe(name));

test("an empty field gives the largest holders and the newest months", () => {
  expect(suggested("").slice(0, 3)).toEqual(["Japan", "United Kingdom", "China, mainland"]);
  expect(months("")).toHaveLength(25);
  expect(months("")[0]).toBe("July 2026");
});

test.each([
  ["england", "GB"],
  ["mainland", "CN"],
  ["macao", "MO"],
  ["türkiye", "TR"],
  ["Hong Kong SAR China", "HK"],
  ["euro", "euro-area"],
  ["euro zone", "euro-area"],
  ["E.U.", "european-union"],
  ["rest of the world", "total"],
  ["private", "non-official"],
  ["central bank", "official"],
  ["west germany", "DE"],
  ["east germany", "DD"],
  ["St. Lucia", "LC"],
  ["international organizations", "international"],
])("%s is %s", (typed, id) => expect(holder.parse(typed, context).id).toBe(id));

test.each([
  ["usa", "The tables list foreign holders only"],
  ["United States", "The tables list foreign holders only"],
  ["the Fed", "The tables list foreign holders only"],
  ["china official", "How much of the holdings of China is official"],
  ["official uk", "How much of the holdings of the United Kingdom is official"],
  ["People's Bank of China", "How much of the holdings of China is official"],
  ["Japan's central bank", "How much of the holdings of Japan is official"],
  ["SNB", "How much of the holdings of Switzerland is official"],
  ["BRICS", 'There is no row for "BRICS", and no sum of it is made here.'],
  ["world bank", "No international organisation is listed by name"],
  ["iran", "No table that is held lists Iran by name"],
  ["ivory coast", "No table that is held lists Côte d’Ivoire by name"],
])("%s is not answered with a name that is near it, but with why there is none", (typed, sentence) => {
  expect(() => holder.parse(typed, context)).toThrow(sentence);
  expect(suggested(typed)).toEqual([]);
});

test("what begins a listed name completes to it, though it is a country itself", () => {
  expect(suggested("niger")).toEqual(["Nigeria"]);
  expect(suggested("un")[0]).toMatch(/^United/);
});

test("a short word is not taken for another", () => {
  expect(suggested("hk")).toEqual(["Hong Kong"]);
  expect(suggested("jp")).toEqual(["Japan"]);
});

test("what was typed is told back without effect, and cut", () => {
  expect(() => holder.parse("@here <@1>", context)).toThrow('called "`@here <@1>`".');
  expect(() => holder.parse("x".repeat(6000), context)).toThrow(/^.{1,250}$/);
  expect(() => month.parse("**bold**\n# x", context)).toThrow('"`**bold** # x`" is not a month');
  expect(() => holder.parse("chian", context)).toThrow("Did you mean China, Hong Kong or China with Belgium?");
});

test("months complete by name, year and number", () => {
  expect(months("03.2022")).toEqual(["March 2022"]);
  expect(months("202203")).toEqual(["March 2022"]);
  expect(months("mar 22")[0]).toBe("March 2022");
  expect(months("2022-03")).toEqual(["March 2022"]);
  expect(months("sept 2008")).toEqual(["September 2008"]);
  expect(months("xyz")).toEqual([]);
});

test("/flows takes the months of Form S, the others do not", () => {
  const { month: ofFlows } = "options" in flows.body ? flows.body.options : {};
  if (ofFlows?.kind !== "string") throw new Error("/flows has no month");
  expect(ofFlows.complete?.("mar 85", context)).toEqual([{ name: "March 1985", value: "1985-03" }]);
  expect(ofFlows.complete?.("1976", context)).toEqual([]);
  expect(ofFlows.parse("January 1977", context)).toBe("1977-01");
  expect(months("mar 85")).toEqual([]);
  expect(() => month.parse("1985-03", context)).toThrow("The figures run from March 2000 to July 2026");
});

test("every name that is suggested is understood", () => {
  for (const { name, value } of holder.complete?.("", context) ?? []) {
    expect(holder.parse(name, context).id).toBe(value);
    expect(holder.parse(value, context).id).toBe(value);
  }
});
