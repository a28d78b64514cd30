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
])("%s completes to %s", (typed, name) => expect(suggested(typed)[0]).toBe(name));

test("an empty field gives the largest holders and the newest months", () => {
  expect(suggested("").slice(0, 3)).toEqual(["Japan", "United Kingdom", "China, mainland"]);
  expect(months("")).toHaveLength(25);
  expect(months("")[0]).toBe("July 2026");
});

test("months complete by name, year and number", () => {
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
