import { describe, expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { parseConditions } from "../../src/insights/conditions/condition-text.ts";
import { evaluate } from "../../src/insights/conditions/evaluate.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { metLead, metReport } from "../../src/words/met-lead.ts";
import { shipped } from "../support/shipped.ts";

interface Asked {
  readonly month: string;
  readonly asOf?: string;
  readonly watched?: readonly string[];
  readonly conditions: string;
}

function leadOf(language: Language, asked: Asked): string {
  return metLead(wordsOf(language), shipped.asOf(asked.asOf), evaluated(asked).met);
}

function reportOf(language: Language, asked: Asked): string {
  return metReport(wordsOf(language), shipped.asOf(asked.asOf), evaluated(asked));
}

function evaluated({ month, asOf, watched = [], conditions }: Asked) {
  const vintage = shipped.asOf(asOf);
  const told = { month: toMonth(month), vintage, flows: vintage };
  return evaluate(shipped, told, watched.map(toHolderId), parseConditions(conditions));
}

const LEADS: readonly Asked[] = [
  { month: "2026-07", watched: ["CN"], conditions: "low>=5y" },
  { month: "2026-07", conditions: "change>=30bn; low>=10y" },
  { month: "2026-07", conditions: "change>=30bn; change>=10%; low>=5y; high>=5y; streak>=3; place<=10; round" },
  { month: "2026-07", watched: ["GB", "custody-centres"], conditions: "change>=30bn; high>=5y" },
  { month: "2026-07", watched: ["FR", "IE"], conditions: "place<=10" },
  { month: "2026-07", watched: ["IN"], conditions: "revision>=0.1bn; round" },
  { month: "2026-04", asOf: "2026-06-18", watched: ["BE", "CA"], conditions: "net>=10bn" },
  { month: "2022-03", watched: ["JP", "CN"], conditions: "change>=50bn; low>=2y; streak>=3" },
  { month: "2025-03", watched: ["GB", "CN", "NO"], conditions: "change>=10%; place<=3; net>=20bn" },
];

/** With what is not met, and what is not known yet. */
const REPORTS: readonly Asked[] = [
  { month: "2026-07", watched: ["CN"], conditions: "low>=5y; net>=20bn" },
  { month: "2026-07", watched: ["JP"], conditions: "low>=25y; net>=5bn" },
];

test.each([
  [LEADS[0], "Met: China 618.0, lowest since August 2008†."],
  [LEADS[4], "Met: Ireland 350.2, passed France (last ahead in December 2024)."],
  [{ month: "2026-07", watched: ["DE"], conditions: "low>=25y" }, ""],
])("%o", (asked, lead) => {
  if (!asked) throw new Error("nothing asked");
  expect(leadOf("en", asked)).toBe(lead);
});

test("what is not met, and not known yet, is told to whoever asks", () => {
  expect(REPORTS.map((asked) => reportOf("en", asked))).toEqual([
    "Met: China 618.0, lowest since August 2008†. Not known without Table 3 of the month: net purchases or sales of long-term Treasuries of at least $20 bn.",
    "None of the conditions is met. Not known without Table 3 of the month: net purchases or sales of long-term Treasuries of at least $5 bn.",
  ]);
});

describe.each(LANGUAGES)("leads in %s", (language) => {
  test("as an editor reads them", async () => {
    const leads = [
      ...LEADS.map((asked) => leadOf(language, asked)),
      ...REPORTS.map((asked) => reportOf(language, asked)),
    ];
    await expect(`${leads.join("\n")}\n`).toMatchFileSnapshot(`../snapshots/conditions/leads-${language}.txt`);
  });

  test("have room before a post, however many holders are met", () => {
    const everything =
      "change>=0.1bn; change>=0.1%; low>=1y; high>=1y; streak>=2; place<=20; net>=0.1bn; revision>=0.1bn; round";
    for (const [month, asOf] of [["2026-07"], ["2026-04", "2026-06-18"], ["2022-03"], ["2025-03"]] as const) {
      const lead = leadOf(language, { month, ...(asOf && { asOf }), conditions: everything });
      expect([...lead].length).toBeLessThanOrEqual(1_500);
    }
  });
});
