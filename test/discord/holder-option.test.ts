import { expect, test } from "vitest";
import { flows } from "../../commands/flows.ts";
import { contextFor } from "../../src/discord/context.ts";
import { holderOption } from "../../src/discord/holder-option.ts";
import { monthOption } from "../../src/discord/month-option.ts";
import { LANGUAGES } from "../../src/words/language.ts";
import { context } from "../commands/answers.ts";

const holder = holderOption(() => "a country");
const month = monthOption(() => "a month");
const inLanguage = (language: string) => contextFor(context, language === "es" ? "es-ES" : language);
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

test.each(LANGUAGES)("every name and month that is suggested in %s is understood there, and in English", (language) => {
  const asked = inLanguage(language);
  for (const reader of [asked, context]) {
    for (const { name, value } of holder.complete?.("", asked) ?? []) {
      expect(holder.parse(name, reader).id).toBe(value);
      expect(holder.parse(value, reader).id).toBe(value);
    }
    for (const { name, value } of month.complete?.("", asked) ?? []) {
      expect(month.parse(name, reader)).toBe(value);
      expect(month.complete?.(name, reader)[0]?.value).toBe(value);
    }
  }
});

test.each([
  ["ja", "にほ", "日本"],
  ["ja", "riben", "日本"],
  ["ja", "United K", "英国"],
  ["zh-CN", "ying", "英国"],
  ["zh-TW", "紐", "紐西蘭"],
  ["ko", "일ㅂ", "일본"],
  ["de", "grossbr", "Großbritannien"],
  ["fr", "roy", "Royaume-Uni"],
  ["en", "Alemania", "Germany"],
] as const)("for a reader of %s, %s completes to %s", (language, typed, name) => {
  expect(holder.complete?.(typed, inLanguage(language))[0]?.name).toBe(name);
});

test.each([
  ["ja", "2022年3", "2022年3月"],
  ["zh-TW", "三月 2022", "2022年3月"],
  ["ko", "22년 3월", "2022년 3월"],
  ["de", "Mär 22", "März 2022"],
  ["fr", "mars 22", "mars 2022"],
  ["fr", "March 2022", "mars 2022"],
  ["en", "marzo de 2022", "March 2022"],
] as const)("for a reader of %s, %s completes to %s", (language, typed, name) => {
  expect(month.complete?.(typed, inLanguage(language))[0]?.name).toBe(name);
});

test("in another language too what is known is not answered with a name that is near it", () => {
  for (const typed of ["米国", "美国", "États-Unis", "イラン", "日銀", "金砖国家"]) {
    expect(holder.complete?.(typed, inLanguage("ja")), typed).toEqual([]);
    expect(() => holder.parse(typed, inLanguage("ja")), typed).toThrow();
  }
});
