import { expect, test } from "vitest";
import { addMonths, toMonth } from "../../src/holdings/month.ts";
import { FIRST_MONTH } from "../../src/holdings/timeline.ts";
import { type ReleaseFacts, releaseFacts } from "../../src/insights/release-facts.ts";
import type { Card } from "../../src/views/card.ts";
import { explainedCard } from "../../src/views/explained-card.ts";
import { fullReport } from "../../src/views/full-report.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "../../src/views/release-card.ts";
import { en } from "../../src/words/en/words.ts";
import { shipped } from "../support/shipped.ts";

const occasion: ReleaseOccasion = {
  next: { unixSeconds: 1_792_180_800, expected: false },
  late: false,
  missedReleases: [],
  additions: [],
  table3: "not-awaited",
  met: [],
};

function facts(month: string, release?: string): ReleaseFacts {
  const found = releaseFacts(shipped, shipped.asOf(release), toMonth(month));
  if (!found) throw new Error(`no total for ${month}`);
  return found;
}

function whole({ title, body, footer }: Card): string {
  return `${title}\n\n${body}\n\n${footer}`;
}

test("the sentence that a phone shows", () => {
  expect(releaseSentence(en, facts("2026-07"))).toBe(
    "Foreign holdings of U.S. Treasuries fell by $50.4 bn to $9,248.1 bn in July; UK +58.4, France −41.5.",
  );
});

test("the full report of July 2026, three months after the release before", async () => {
  const late = { ...occasion, missedReleases: ["2026-07-14", "2026-08-17"] };
  await expect(whole(fullReport(en, facts("2026-07"), late))).toMatchFileSnapshot(
    "../snapshots/full-2026-07-after-two-missed.txt",
  );
});

const MONTHS = [
  "2000-03",
  "2008-09",
  "2012-01",
  "2019-06",
  "2021-06",
  "2022-03",
  "2022-09",
  "2023-02",
  "2025-07",
  "2026-04",
  "2026-07",
];

test.each(MONTHS)("both forms of %s, as a reader judges them", async (month) => {
  const forms = { brief: briefCard(en, facts(month), occasion), full: fullReport(en, facts(month), occasion) };
  for (const [form, card] of Object.entries(forms)) {
    await expect(whole(card)).toMatchFileSnapshot(`../snapshots/${form}-${month}.txt`);
  }
});

test("a release as it stood then", async () => {
  await expect(whole(fullReport(en, facts("2026-04", "2026-06-18"), occasion))).toMatchFileSnapshot(
    "../snapshots/full-2026-04-as-of-2026-06-18.txt",
  );
});

test("a post whose Table 3 is held has the total's split; one of another release does not", async () => {
  const additions = ["Updated 16:09: net transactions added"];
  const month = toMonth("2026-04");
  const upon = releaseFacts(shipped, shipped.uponTable("2026-06-18", "slt_table5"), month) ?? facts("2026-04");
  expect(briefCard(en, upon, occasion).body).toContain("Bought or sold: `/flows`");
  const brief = briefCard(en, { ...upon, flows: shipped.asOf("2026-06-18") }, { ...occasion, additions });
  await expect(whole(brief)).toMatchFileSnapshot("../snapshots/brief-2026-04-updated.txt");
  expect(briefCard(en, facts("2026-04"), occasion).body).toContain("Bought or sold: `/flows`");
});

test("what is largest in the split comes first, if that is moves between accounts", () => {
  expect(briefCard(en, facts("2025-09", "2026-06-18"), occasion).body).toMatch(
    /Table 3: mostly other \(custody moves, estimates\) [−+][\d.]+; long-term net (sold|bought) /,
  );
});

test("a full report says that Table 3 is awaited, and whether it will be put there", () => {
  const section = (table3: ReleaseOccasion["table3"]) =>
    /\*\*Bought, sold or repriced\*\* (.*)/.exec(fullReport(en, facts("2026-07"), { ...occasion, table3 }).body)?.[1];
  expect(section("not-awaited")).toContain("is not held for July; the newest is of April 2026");
  expect(section("awaited")).toBe("Table 3 of this release is not out yet: `/flows` when it is.");
  expect(section("line-replaced")).toContain("not out yet; this line will be replaced when it is.");
});

test("a past month's record is one up to then, of official holders too", () => {
  expect(fullReport(en, facts("2002-12"), occasion).body).toContain(
    "the highest in this table to that date and the third rise in a row; bills",
  );
});

test("ranks are not told of a month that no release lists itself, nor of a survey's", () => {
  expect(fullReport(en, facts("2026-06"), occasion).body).not.toContain("passed");
  expect(fullReport(en, facts("2021-06"), occasion).body).not.toContain("passed");
  expect(fullReport(en, facts("2022-03"), occasion).body).toContain(
    "the Cayman Islands (6th) passed Switzerland (7th; last behind in December 2019)",
  );
});

test("a survey's month says why it has no change, and names no movers", () => {
  expect(releaseSentence(en, facts("2021-06"))).toBe(
    "Foreign holdings of U.S. Treasuries stood at $7,518.9 bn at the end of June 2021.",
  );
  expect(fullReport(en, facts("2021-06"), occasion).body).toContain("(re-based in June 2021: no change on the month)");
});

test("who rose and fell is counted of those that can be compared", () => {
  expect(briefCard(en, facts("2012-01"), occasion).body).toContain(
    "Of the 82 holders compared 32 fell, 45 rose, 5 unchanged.",
  );
  const full = fullReport(en, facts("2012-01"), occasion).body;
  expect(full).toContain("45 of the 82 holders compared rose");
  expect(full).toContain("moved by more than 10 in 10 of 20 comparable months");
});

test("two months into the table nothing is a record", () => {
  expect(whole(fullReport(en, facts("2000-05"), occasion))).not.toMatch(/in this table/);
});

/** Of the newest release every month, of the others two a year. */
function* everyMonth(): Generator<ReleaseFacts> {
  for (const release of shipped.releases) {
    const vintage = shipped.asOf(release);
    const step = release === shipped.releases.at(-1) ? 1 : 6;
    for (let month = FIRST_MONTH; month <= toMonth("2026-07"); month = addMonths(month, step)) {
      const found = releaseFacts(shipped, vintage, month);
      if (found) yield found;
    }
  }
}

test("every month there is keeps to the lengths, and to the words for a change in holdings", () => {
  const late = { ...occasion, late: true, missedReleases: ["2026-07-14", "2026-08-17"] };
  for (const found of everyMonth()) {
    const [brief, full] = [briefCard(en, found, late), fullReport(en, found, late)];
    expect(releaseSentence(en, found).length, found.month).toBeLessThanOrEqual(150);
    expect(brief.title.length + brief.body.length + brief.footer.length, found.month).toBeLessThanOrEqual(600);
    expect(full.title.length + full.body.length + full.footer.length, found.month).toBeLessThanOrEqual(2500);
    for (const text of [whole(brief), whole(full), releaseSentence(en, found)]) {
      const ofHoldings = text.replace(
        /Bought or sold: `\/flows`|Table 3: .*|Form S: .*|\*\*Bought(?:, sold or repriced| and sold)\*\*.*/g,
        "",
      );
      expect(ofHoldings).not.toMatch(/\b(sold|bought|dump|buying|selling|sell|purchase)/i);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\bever\b/);
    }
  }
});

test.each(["2012-01", "2022-03", "2026-04", "2026-07"])("what %s means, in five sentences", async (month) => {
  const card = explainedCard(en, month === "2026-04" ? facts(month, "2026-06-18") : facts(month));
  expect(card.body.replaceAll("U.S.", "US").match(/[.?!](?=\n|$)/g)).toHaveLength(5);
  await expect(whole(card)).toMatchFileSnapshot(`../snapshots/explained-${month}.txt`);
});
