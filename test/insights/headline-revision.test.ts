import { expect, test } from "vitest";
import { type Month, monthRange, toMonth } from "../../src/holdings/month.ts";
import { headlineRevisions } from "../../src/insights/headline-revision.ts";
import { en } from "../../src/words/en/words.ts";
import { shipped } from "../support/shipped.ts";

/** What all later releases made of a month's headline as it stood after a release. */
function revisions(month: Month, release: string, dataset = shipped) {
  const later = dataset.releases.filter((date) => date > release);
  return headlineRevisions(dataset, dataset.asOf(release), month, later);
}

test("a month's headline is revised by the first release whose figures rounding does not explain", () => {
  const lines = monthRange(toMonth("2025-07"), toMonth("2026-04")).map((month) => {
    const [found] = revisions(month, "2026-06-18");
    return `${month} ${found ? en.release.revised(found) : "as it was"}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "2025-07 as it was",
      "2025-08 Revised 16 Sep 2026: August's change of +139.0 is now +138.7, its total of 9,248.4 now 9,248.2",
      "2025-09 as it was",
      "2025-10 Revised 16 Sep 2026: October's change of −4.6 is now −7.0, its total of 9,232.9 now 9,230.5",
      "2025-11 Revised 16 Sep 2026: November's change of +116.7 is now +119.1",
      "2025-12 Revised 16 Sep 2026: December's change of −82.4 is now −80.1, its total of 9,267.2 now 9,269.5",
      "2026-01 Revised 16 Sep: January's change of +22.2 is now +19.6, its total of 9,289.4 now 9,289.1",
      "2026-02 Revised 16 Sep: February's change of +197.7 is now +198.2, its total of 9,487.1 now 9,487.3",
      "2026-03 Revised 16 Sep: March's change of −138.4 is now −134.9, its total of 9,348.7 now 9,352.4",
      "2026-04 Revised 16 Sep: April's change of +3.9 is now −2.3, its total of 9,352.6 now 9,350.1",
    ]
  `);
});

test("nothing later, nothing revised", () => {
  expect(revisions(toMonth("2026-07"), "2026-09-16")).toEqual([]);
});
