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
])("/flows: %s", async (name, options) => {
  const { card } = ask(flows, options);
  await expect(`${card.title}\n\n${card.body}\n\n${card.footer}`).toMatchFileSnapshot(`../snapshots/flows-${name}.txt`);
  for (const [, block = ""] of card.body.matchAll(/```\n([^`]*)\n```/g)) {
    for (const line of block.split("\n")) expect(line.length, line).toBeLessThanOrEqual(30);
  }
});

test.each([
  ["before there were any", { country: "japan", month: "2023-01" }, "from February 2023 on"],
  ["a month not held", { country: "japan", month: "2026-07" }, "The newest month with a split is April 2026."],
  ["a country listed in part", { country: "poland" }, "Table 3 gives no split for Poland"],
  ["before any Table 3 was held", { as_of: "2026-05-18" }, "No Table 3 of the Treasury is held by then"],
])("says what would be right: %s", (_, options, sentence) => {
  expect(refusal(flows, options)).toContain(sentence);
});
