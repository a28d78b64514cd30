import { expect, test } from "vitest";
import { holderOption } from "../../src/discord/holder-option.ts";
import { monthOption } from "../../src/discord/month-option.ts";
import { context } from "../commands/answers.ts";

const holder = holderOption("a country");
const month = monthOption("a month");
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
  ["caribbean", "Caribbean banking centres"],
])("%s completes to %s", (typed, name) => expect(suggested(typed)[0]).toBe(name));

test("an empty field gives the largest holders and the newest months", () => {
  expect(suggested("").slice(0, 3)).toEqual(["Japan", "United Kingdom", "China, mainland"]);
  expect(months("")).toHaveLength(25);
  expect(months("")[0]).toBe("July 2026");
});

test("a short word is not taken for another", () => {
  expect(suggested("hk")).toEqual(["Hong Kong"]);
  expect(suggested("jp")).toEqual(["Japan"]);
});

test("what was typed is told back without effect, and cut", () => {
  expect(() => holder.parse("@here <@1>", context)).toThrow('called "`@here <@1>`".');
  expect(() => holder.parse("x".repeat(6000), context)).toThrow(/^.{1,250}$/);
  expect(() => month.parse("**bold**\n# x", context)).toThrow('"`**bold** # x`" is not a month');
  expect(() => holder.parse("chine", context)).toThrow("Did you mean China, Chile or China with Belgium?");
});

test("months complete by name, year and number", () => {
  expect(months("03.2022")).toEqual(["March 2022"]);
  expect(months("202203")).toEqual(["March 2022"]);
  expect(months("mar 22")[0]).toBe("March 2022");
  expect(months("2022-03")).toEqual(["March 2022"]);
  expect(months("sept 2008")).toEqual(["September 2008"]);
  expect(months("xyz")).toEqual([]);
});

test("every name that is suggested is understood", () => {
  for (const { name, value } of holder.complete?.("", context) ?? []) {
    expect(holder.parse(name, context).id).toBe(value);
    expect(holder.parse(value, context).id).toBe(value);
  }
});
