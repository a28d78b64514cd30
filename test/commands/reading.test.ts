import { expect, test } from "vitest";
import { changes } from "../../commands/changes.ts";
import { holders } from "../../commands/holders.ts";
import { holdings } from "../../commands/holdings.ts";
import { tic } from "../../commands/tic.ts";
import { monthRange, toMonth } from "../../src/holdings/month.ts";
import type { Answer } from "../../src/views/card.ts";
import { ask, refusal } from "./answers.ts";

function whole({ card: { title, body, footer } }: Answer): string {
  return `${title}\n\n${body}\n\n${footer}`;
}

test.each([
  ["china", { country: "china" }],
  ["japan-2022-03", { country: "japan", month: "2022-03" }],
  ["uk", { country: "uk" }],
  ["israel", { country: "Israel" }],
  ["total", { country: "total" }],
  ["official", { country: "official" }],
  ["austria", { country: "austria" }],
  ["china-with-belgium", { country: "china with belgium" }],
  ["custody-centres", { country: "custody centres" }],
  ["everyone-else", { country: "everyone else" }],
  ["euro-area", { country: "euro area" }],
  ["all-other", { country: "all other" }],
  ["oil-exporters", { country: "oil exporters" }],
  ["el-salvador-2025-03", { country: "el salvador", month: "mar 2025" }],
  ["china-2010-06", { country: "CN", month: "June 2010" }],
  ["uk-2012-01", { country: "uk", month: "2012-01" }],
  ["uk-2016-07", { country: "uk", month: "2016-07" }],
  ["japan-as-of-2026-06-18", { country: "japan", as_of: "2026-06-18" }],
])("/holdings: %s", async (name, options) => {
  await expect(whole(ask(holdings, options))).toMatchFileSnapshot(`../snapshots/holdings-${name}.txt`);
});

test.each([
  ["newest", {}],
  ["2022-03", { month: "2022-03", count: "3" }],
  ["12-months", { period: "12" }],
  ["year-to-date", { period: "ytd" }],
  ["2025-03", { month: "2025-03" }],
])("/changes: %s", async (name, options) => {
  await expect(whole(ask(changes, options))).toMatchFileSnapshot(`../snapshots/changes-${name}.txt`);
});

test.each([
  ["newest", {}],
  ["second-page", { from: "11" }],
  ["2008-09", { month: "2008-09", count: "5" }],
  ["older-column", { month: "2026-06", count: "5" }],
])("/holders: %s", async (name, options) => {
  await expect(whole(ask(holders, options))).toMatchFileSnapshot(`../snapshots/holders-${name}.txt`);
});

test("lines of a ranking and of changes are short enough for a phone", () => {
  for (const answer of [
    ask(holders, { count: "20" }),
    ask(changes, { count: "15" }),
    ask(holders, { month: "2002-12", count: "25" }),
  ]) {
    const blocks = [...answer.card.body.matchAll(/```\n([^`]*)\n```/g)].flatMap(([, block = ""]) => block.split("\n"));
    expect(blocks.length).toBeGreaterThan(10);
    for (const line of blocks) expect(line.length, line).toBeLessThanOrEqual(30);
  }
});

test("a quote is one sentence with amount, month, release, caveat and link", () => {
  expect(ask(holdings, { country: "china", show: "quote" }).card.body).toContain(
    "China held $618.0 billion of U.S. Treasuries at the end of July 2026, $15.4 billion less than a month before " +
      "(U.S. Treasury, TIC Table 5, release of 16 September 2026; market value by place of custody, so a change is not a sale or purchase). https://ticdata.treasury.gov/",
  );
});

test.each([
  ["an unknown country", { country: "Japn" }, 'I know no holder called "Japn". Did you mean Japan?'],
  ["nothing like a country", { country: "zzzz" }, "Try a country such as"],
  ["a month outside the data", { country: "japan", month: "2030-01" }, "The figures run from March 2000 to July 2026"],
  ["a month before the data", { country: "japan", month: "1999-12" }, "The figures run from March 2000 to July 2026"],
  ["no month", { country: "japan", month: "soon" }, '"soon" is not a month. Write it as 2022-03 or March 2022.'],
  [
    "a country not listed then",
    { country: "israel", month: "2026-07" },
    'part of "All Other" there, not zero. Its newest figure is $113.4 bn, for April 2026.',
  ],
  ["a country never listed", { country: "cuba" }, "It is not listed in any month of the tables held here."],
  [
    "n.a.",
    { country: "luxembourg", month: "2002-03" },
    '(n.a.), which is not zero: it is part of "Belgium and Luxembourg" ($22.4 bn together).',
  ],
  [
    "a country that stood in a row with others",
    { country: "saudi arabia", month: "2010-01" },
    'its holdings are part of "Oil exporters" ($211.9 bn together) there, not zero. Its newest figure is $142.4 bn',
  ],
  [
    "a country that stood in a row with others, from a survey on",
    { country: "cayman", month: "2008-06" },
    'part of "Caribbean banking centres" ($',
  ],
  ["Belgium before its own row", { country: "belgium", month: "2001-05" }, 'part of "Belgium and Luxembourg" ($'],
  [
    "the other table's remainder",
    { country: "all other", month: "2015-01" },
    'as held, runs from April 2025 to July 2026. For January 2015 there is "All other holders (history table)", which is another sum.',
  ],
  [
    "a region",
    { country: "latin america and the caribbean" },
    "Latin America and the Caribbean: the tables held here have no such row.",
  ],
  [
    "a group that ended",
    { country: "oil exporters", month: "2020-01" },
    'The row "Oil exporters" ends before January 2020.',
  ],
  [
    "a release not held",
    { country: "japan", as_of: "2026-07-14" },
    "Held are those of 2023-03-15, 2026-03-18, 2026-05-18, 2026-06-18 and 2026-09-16.",
  ],
  [
    "a composite without one of its members",
    { country: "custody centres", month: "2008-01" },
    "Custody centres cannot be added up for January 2008: there is no figure for the Cayman Islands.",
  ],
  ["no country", {}, "Option `country` is missing"],
])("/holdings says what would be right: %s", (_, options, sentence) => {
  expect(refusal(holdings, options)).toContain(sentence);
});

test("changes over a month in which a row changed its meaning leave it out, and say so", () => {
  expect(ask(changes, { month: "2012-06", period: "12" }).card.body).toContain(
    "Left out, for its row changed its meaning: January 2012: the United Kingdom alone; before, with the Channel Islands and the Isle of Man.\n" +
      "Left out: 49 holders without both months in one release.",
  );
});

test("/changes says what the moves of a month were made of, where its Table 3 is held", () => {
  const { body } = ask(changes, { month: "2026-04" }).card;
  expect(body).toContain("Japan: long-term +14.7, bills +1.6, price −3.2, other +5.2");
  expect(body).toContain("Canada (−42.4 on 18 Jun): long-term −42.3, bills −1.5, price +1.3, other +0.1");
  expect(body).toContain("Hong Kong (−9.1 on 18 Jun): other −13.5, long-term +5.4");
  const without = [{}, { month: "2023-01" }, { month: "2026-04", period: "3" }];
  for (const options of without) expect(ask(changes, options).card.body).not.toContain("Made of");
});

test("/changes at its longest leaves room in a message for a line above", () => {
  for (const month of monthRange(toMonth("2023-02"), toMonth("2026-07"))) {
    expect(ask(changes, { month, count: "15" }).card.body.length, month).toBeLessThan(3_000);
  }
});

test("figures of several releases name each", () => {
  expect(ask(holdings, { country: "total", month: "2026-04" }).card.footer).toBe(
    "TIC Table 5, release of 16 Sep 2026; TIC Table 5, release of 18 Jun 2026; TIC Table 3, release of 18 Jun 2026",
  );
  expect(ask(holders, { month: "2025-12", count: "25" }).card.footer).toBe(
    "TIC Table 5, release of 16 Sep 2026; TIC Table 5, release of 18 Jun 2026; TIC history table, release of 18 May 2026",
  );
  expect(ask(changes, { month: "2025-12", count: "3" }).card.footer).toBe(
    "TIC Table 5, release of 16 Sep 2026; TIC Table 3, release of 18 Jun 2026",
  );
});

test("a month that came after a release is outside what was held then", () => {
  expect(refusal(holdings, { country: "japan", month: "2026-07", as_of: "2026-06-18" })).toContain(
    "to April 2026 (as of the release of 18 June 2026)",
  );
});

test("changes are never taken from two releases, nor across a survey month", () => {
  expect(refusal(changes, { month: "2026-06", period: "12" })).toContain("has both June 2025 and June 2026");
  expect(refusal(changes, { month: "2021-06" })).toContain("June 2021: re-based on the benchmark survey");
});

test("the next ten", () => {
  expect(ask(holders, {}).buttons).toEqual([
    [
      { label: "Next 10", command: "holders m=2026-07 n=10 f=11", opens: "in-place" },
      { label: "CSV", command: "holders m=2026-07 s=csv", opens: "privately" },
    ],
  ]);
  expect(ask(holders, { from: "11" }).buttons?.[0]?.map(({ label }) => label)).toEqual(["Back", "CSV"]);
});

test("/tic: brief by default, the rest a button away", () => {
  const answer = ask(tic, {});
  expect(answer.card.title).toBe("Foreign holdings of U.S. Treasuries, July 2026");
  expect(answer.card.body).toContain("Next: <t:1792180800:f>");
  expect(answer.buttons?.[0]?.map(({ label }) => label)).toEqual([
    "Full report",
    "Quote",
    "What does this mean?",
    "CSV",
  ]);
  expect(ask(tic, { detail: "full" }).card.body).toContain("**Custody centres**");
});
