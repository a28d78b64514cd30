import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { netBuyers } from "../../src/insights/net-buyers.ts";
import { isMostlyOther, monthsSinceStart, type Split, split } from "../../src/insights/split.ts";
import { en } from "../../src/words/en/words.ts";
import { printedSplit } from "../../src/words/printed-split.ts";
import { shipped } from "../support/shipped.ts";

const now = shipped.asOf();
const APRIL = toMonth("2026-04");

function splitOf(holder: string, months = 1): Split {
  const found = split(now, toHolderId(holder), APRIL, months);
  if (found.kind === "missing") throw new Error(found.reason);
  return found;
}

// "Other" takes the rounding, so that the parts add up to the change: of the total +6.2, where +6.1 would not.
test.each([
  ["total", 1, ["+4.0", "+50.5", "−13.6", "−39.1", "+6.2"]],
  ["CN", 1, ["−1.2", "+5.5", "−3.4", "−2.7", "−0.6"]],
  ["CA", 1, ["−42.4", "−42.3", "−1.5", "+1.3", "+0.1"]],
  ["BE", 1, ["+5.9", "−12.0", "+3.3", "−0.9", "+15.5"]],
  ["BE", 12, ["+48.8", "−15.6", "+16.5", "−4.0", "+51.9"]],
  ["SA", 1, ["−9.5", "+0.1", "−9.2", "−0.1", "−0.3"]],
])("%s over %d months to April 2026", (holder, months, expected) => {
  const { change, netLongTerm, bills, valuation, other } = printedSplit(en, splitOf(holder, months));
  expect([change, netLongTerm, bills, valuation, other]).toEqual(expected);
});

test("Belgium since February 2023: custody, not trades", () => {
  const since = splitOf("BE", monthsSinceStart(APRIL));
  const { change, netLongTerm, other } = printedSplit(en, since);
  expect([since.from, change, netLongTerm, other]).toEqual(["2023-01", "+128.8", "−74.3", "+199.0"]);
  expect(isMostlyOther(since)).toBe(true);
  expect(isMostlyOther(splitOf("SA"))).toBe(false);
});

test("the parts add up for every holder and month there is", () => {
  const file = now.newestFileOf("slt_table3");
  let count = 0;
  for (const holder of file?.holders ?? []) {
    for (const month of ["2023-02", "2024-07", "2026-04"]) {
      const found = split(now, holder, toMonth(month));
      if (found.kind === "missing") continue;
      count++;
      expect(found.netLongTerm + found.bills + found.valuation + found.other).toBe(found.change);
    }
  }
  expect(count).toBeGreaterThan(180);
});

test("there is no split before February 2023, none of a month whose Table 3 is not held, none of a row in part", () => {
  const reason = (holder: string, month: string, months = 1) => {
    const found = split(now, toHolderId(holder), toMonth(month), months);
    return found.kind === "missing" ? found.reason : found.kind;
  };
  expect(reason("JP", "2023-01")).toBe("before-start");
  expect(reason("JP", "2023-03", 3)).toBe("before-start");
  expect(reason("JP", "2023-02")).toBe("split");
  expect(reason("JP", "2026-05")).toBe("not-held");
  expect(reason("PL", "2026-04")).toBe("not-available");
});

test("buyers and sellers go by the long-term net alone", () => {
  const { buyers, sellers } = netBuyers(now, APRIL);
  expect(buyers.slice(0, 2).map(({ holder }) => holder)).toEqual(["GB", "JP"]);
  expect(sellers.slice(0, 2).map(({ holder }) => holder)).toEqual(["CA", "BE"]);
  expect([...buyers, ...sellers].every(({ holder }) => now.holder(holder)?.kind === "country")).toBe(true);
});
