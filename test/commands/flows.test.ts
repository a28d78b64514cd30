import { expect, test } from "vitest";
import { flows } from "../../commands/flows.ts";
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
  ["total-2022-12-months", { country: "total", month: "2022-12", period: "12" }],
])("/flows: %s", async (name, options) => {
  const { card } = ask(flows, options);
  await expect(`${card.title}\n\n${card.body}\n\n${card.footer}`).toMatchFileSnapshot(`../snapshots/flows-${name}.txt`);
  for (const [, block = ""] of card.body.matchAll(/```\n([^`]*)\n```/g)) {
    for (const line of block.split("\n")) expect(line.length, line).toBeLessThanOrEqual(30);
  }
});

test.each([
  ["a span over both bases", { country: "japan", month: "2023-03", period: "3" }, "no sum goes over both"],
  ["a country that Form S does not list", { country: "iraq", month: "2022-03" }, "does not list Iraq for March 2022"],
  ["a month not held", { country: "japan", month: "2026-07" }, "The newest month with a split is April 2026."],
  ["a country listed in part", { country: "poland" }, "Table 3 gives no split for Poland"],
  ["before any Table 3 was held", { as_of: "2026-05-18" }, "No Table 3 of the Treasury is held by then"],
])("says what would be right: %s", (_, options, sentence) => {
  expect(refusal(flows, options)).toContain(sentence);
});
