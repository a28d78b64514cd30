import { expect, test } from "vitest";
import { records } from "../../commands/records.ts";
import { ask, refusal } from "./answers.ts";

test.each([
  ["japan", { country: "japan" }],
  ["china", { country: "china" }],
  ["uk", { country: "uk" }],
  ["total", { country: "total" }],
  ["official", { country: "official" }],
  ["all-other", { country: "all other" }],
  ["bermuda", { country: "bermuda" }],
  ["canada", { country: "canada" }],
  ["austria", { country: "austria" }],
  ["china-with-belgium", { country: "china with belgium" }],
  ["china-2022-03", { country: "china", month: "2022-03" }],
  ["china-2008-09", { country: "china", month: "2008-09" }],
  ["el-salvador-2025-03", { country: "el salvador", month: "2025-03" }],
  ["japan-as-of-2026-06-18", { country: "japan", as_of: "2026-06-18" }],
])("/records: %s, with every proof", async (name, options) => {
  const { card, select } = ask(records, options);
  const proofs = (select?.choices ?? []).map((_, at) => ask(records, { ...options, proof: String(at + 1) }).card);
  const whole = [card, ...proofs].map(({ title, body, footer }) => `${title}\n\n${body}\n\n${footer}`);
  await expect(whole.join("\n\n----\n\n")).toMatchFileSnapshot(`../snapshots/records-${name}.txt`);
});

test("each choice asks privately for the proof of its claim, as the release stood that was read", () => {
  const { select } = ask(records, { country: "japan" });
  expect(select?.placeholder).toBe("Show proof of …");
  expect(select?.choices.map(({ command }) => command)).toEqual(
    ["streak", "level", "share", "gap", "earlier-move", "peak", "place"].map(
      (kind) => `records c=JP m=2026-07 a=2026-09-16 p=${kind}`,
    ),
  );
  expect(select?.choices.every(({ opens, label }) => opens === "privately" && label.length <= 100)).toBe(true);
});

test("a proof is for the asker alone, by its number or its kind", () => {
  const byNumber = ask(records, { country: "japan", proof: "2" });
  expect(byNumber.alone).toBe(true);
  expect(byNumber.select).toBe(undefined);
  expect(ask(records, { country: "japan", proof: "level" }).card).toEqual(byNumber.card);
});

test("a claim that has no place in the list is proved all the same, for what it met", () => {
  const { card } = ask(records, { country: "france", proof: "round" });
  expect(card.body).toMatch(/^\*\*Below 350 for the first time since January 2025\*\*\n/);
  expect(card.body).not.toMatch(/Claim \d/);
  expect(ask(records, { country: "france", proof: "1" }).card.body).toMatch(/Claim 1/);
});

test.each([
  ["a number beyond the list", { country: "el salvador", month: "2025-03", proof: "2" }, "Here there is one claim."],
  ["a kind that is not there", { country: "japan", proof: "round" }, "Here they run from 1 to 7."],
  ["no number", { country: "japan", proof: "all of them" }, "takes the number of a claim, from 1 to 7"],
  [
    "a month without a figure",
    { country: "israel", month: "2026-07" },
    "Its newest figure is $113.4 bn, for April 2026.",
  ],
])("says what would be right: %s", (_, options, sentence) => {
  expect(refusal(records, options)).toContain(sentence);
});
