import { expect, test } from "vitest";
import { flows } from "../../commands/flows.ts";
import type { RawValues } from "../../src/discord/command.ts";
import { ask, refusal } from "./answers.ts";

test.each([
  ["belgium", { country: "belgium", month: "2026-04" }],
  ["total", { country: "total" }],
  ["china", { country: "china" }],
  ["japan-12-months", { country: "japan", period: "12" }],
  ["buyers-and-sellers", {}],
  ["since-2023", { period: "start" }],
  ["japan-2022-03", { country: "japan", month: "2022-03" }],
  ["2022-03", { month: "2022-03" }],
  ["japan-1985-03", { country: "japan", month: "march 1985" }],
  ["1985-3-months", { month: "1985-03", period: "3" }],
  ["total-2022-12-months", { country: "total", month: "2022-12", period: "12" }],
])("/flows: %s", async (name, options) => {
  const { card } = ask(flows, options);
  await expect(`${card.title}\n\n${card.body}\n\n${card.footer}`).toMatchFileSnapshot(`../snapshots/flows-${name}.txt`);
  for (const [, block = ""] of card.body.matchAll(/```\n([^`]*)\n```/g)) {
    for (const line of block.split("\n")) expect(line.length, line).toBeLessThanOrEqual(30);
  }
});

test("who is official is told for all together, and never for one country", () => {
  const told = (options: RawValues) => ask(flows, options).card.body.includes("**Official** holdings");
  expect([{}, { country: "total" }, { country: "official" }, { country: "private" }].map(told)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([{ country: "china" }, { country: "euro area" }].map(told)).toEqual([false, false]);
});

test("a sum that is made here says what is in it", () => {
  const together = { country: "china with belgium" };
  expect(ask(flows, together).card.body).toContain("Computed from China and Belgium, all of one release.");
  expect(ask(flows, { ...together, month: "2020-03" }).card.body).toContain("Computed from China and Belgium");
});

test("where other is the largest part a sum begins with it, and a ranking says whose it is", () => {
  const { body } = ask(flows, { country: "belgium", month: "2026-04" }).card;
  expect(body).toContain("**Last 12 months** holdings +48.8: other +51.9, long-term −15.6, bills +16.5, price −4.0");
  expect(ask(flows, {}).card.body).toContain('"Other" (custody moves, estimates) is the largest part at Belgium.');
});

test.each([
  ["a span over both bases", { country: "japan", month: "2023-03", period: "3" }, "no sum goes over both"],
  ["a country that Form S does not list", { country: "iraq", month: "2022-03" }, "does not list Iraq for March 2022"],
  ["a month not held", { country: "japan", month: "2026-07" }, "The newest month with a split is April 2026."],
  ["a country listed in part", { country: "poland" }, "Table 3 gives no split for Poland"],
  [
    "a month before Form S",
    { month: "1976-12" },
    "Transactions run by Form S from January 1977 to January 2023, and by",
  ],
  ["no month", { month: "someday" }, "Transactions run by Form S from January 1977"],
  [
    "a sum that begins too early",
    { month: "1977-06", period: "12" },
    "can be summed up to December 1977 at the earliest",
  ],
  [
    "a country before it is listed",
    { country: "belgium", month: "1990-01" },
    "does not list Belgium for January 1990. It lists it from",
  ],
  ["official holders by Form S", { country: "official", month: "2020-03" }, "does not tell official from private"],
  [
    "a sum that lacks a member",
    { country: "china with belgium", month: "1985-01" },
    "Form S does not list Belgium then",
  ],
  ["a period that begins later", { month: "2020-01", period: "start" }, "February 2023 comes after that month."],
  ["before any Table 3 was held", { as_of: "2026-05-18" }, "No Table 3 of the Treasury is held by then"],
])("says what would be right: %s", (_, options, sentence) => {
  expect(refusal(flows, options)).toContain(sentence);
});
