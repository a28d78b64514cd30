import { expect, test } from "vitest";
import { revisions } from "../../commands/revisions.ts";
import { ask, refusal } from "./answers.ts";

const LINE = /^([^*]+, )?[A-Z][a-z]{2} \d{4}(, bills|, bonds)?: \S+ → \*\*\S+\*\*( \(\S+\))?$/;

test.each([
  ["newest", {}],
  ["total", { country: "total" }],
  ["japan", { country: "japan" }],
  ["official", { country: "official", release: "2026-05-18" }],
  ["2026-05-18", { release: "18 May 2026" }],
  ["nothing-before", { release: "2026-06-18" }],
  ["not-touched", { country: "belgium", release: "2026-05-18" }],
])("/revisions: %s", async (name, options) => {
  const { card } = ask(revisions, options);
  await expect(`${card.title}\n\n${card.body}\n\n${card.footer}\n`).toMatchFileSnapshot(
    `../snapshots/revisions-${name}.txt`,
  );
  for (const line of card.body.split("\n").filter((each) => each.includes("→"))) {
    expect(line).toMatch(LINE);
    expect(line.replaceAll("*", "").length, line).toBeLessThanOrEqual(46);
  }
});

test("without a release it is the newest that revised anything of what is asked for", () => {
  expect(ask(revisions, {}).card.title).toContain("16 September 2026");
  expect(ask(revisions, { country: "israel" }).card.title).toContain("18 May 2026");
  expect(ask(revisions, { country: "austria" }).card.body).toContain("It does not list Austria.");
});

test("a release that is not held and a sum that none publishes are refused", () => {
  expect(refusal(revisions, { release: "2026-07-14" })).toContain("Held are those of");
  expect(refusal(revisions, { country: "china with belgium" })).toContain("Ask for one of its members.");
});
