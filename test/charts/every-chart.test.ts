import { describe, expect, test } from "vitest";
import { changesChart } from "../../src/charts/changes-chart.ts";
import type { Chart, ChartOrNothing } from "../../src/charts/chart.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { flowsChart } from "../../src/charts/flows-chart.ts";
import { holdingsChart } from "../../src/charts/holdings-chart.ts";
import { ranksChart } from "../../src/charts/ranks-chart.ts";
import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { addMonths, monthRange, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { chartWords } from "../../src/words/chart-words.ts";
import { shipped } from "../support/shipped.ts";
import { faults } from "./svg-reading.ts";
import { wideWords } from "./wide-words.ts";

const englishCharts = chartWords(wordsOf("en"));

const holders = [...shipped.register.holders.keys()];
const vintage = shipped.asOf();
const newest = vintage.newestMonth() ?? toMonth("2026-07");
const LONGEST_ALT = 1024;
const SHORTEST_ALT = 40;
const languages = { English: englishCharts, "full-width letters": wideWords };

function faultsOf(name: string, chart: ChartOrNothing): string[] {
  return chart.svg === null ? [] : faultsOfDrawn(chart).map((fault) => `${name}: ${fault}`);
}

function faultsOfDrawn({ svg, altText: { length } }: Chart): string[] {
  return [...faults(svg), ...(length > LONGEST_ALT || length < SHORTEST_ALT ? [`alt text of ${length}`] : [])];
}

describe.each(Object.entries(languages))("letters neither collide nor are cut, in %s", (_, words) => {
  test.each(["1y", "5y", "10y", "max"] as const)("the line of every holder, %s", (range) => {
    const found = holders.flatMap((holder) => faultsOf(holder, holdingsChart(vintage, holder, newest, range, words)));
    expect(found).toEqual([]);
  });

  test.each(["2021-06", "2012-01", "2002-06", "2000-03"].map(toMonth))("the line of every holder to %s", (month) => {
    const found = holders.flatMap((holder) => faultsOf(holder, holdingsChart(vintage, holder, month, "5y", words)));
    expect(found).toEqual([]);
  });

  test.each(["billions", "share", "indexed"] as const)("every holder beside others, as %s", (as) => {
    const others = ["JP", "GB", "latin-america", "all-other-history", "KY"].map(toHolderId);
    const found = holders.flatMap((holder, at) => {
      const ids = [holder, ...others.filter((other) => other !== holder).slice(0, 1 + (at % 5))];
      const month = addMonths(newest, -(at % 3) * 100);
      return faultsOf(`${ids} ${month}`, compareChart(vintage, ids, month, as, words, at % 2 ? "max" : "10y"));
    });
    expect(found).toEqual([]);
  });

  test("the longest names beside each other", () => {
    const length = (id: HolderId) => (vintage.holder(id)?.name ?? "").length;
    const longest = holders.filter((id) => vintage.newestMonth(id)).sort((a, b) => length(b) - length(a));
    const chart = compareChart(vintage, longest.slice(0, 6), newest, "billions", words, "max");
    expect(faultsOf("longest", chart)).toEqual([]);
  });

  test.each([1, 12])("changes over %i months, up to every month", (period) => {
    const months = monthRange(toMonth("2000-03"), addMonths(newest, 1));
    const found = months.flatMap((month) => faultsOf(month, changesChart(vintage, month, period, words)));
    expect(found).toEqual([]);
  });

  test("ranks up to every third month", () => {
    const months = monthRange(toMonth("2000-03"), addMonths(newest, 1)).filter(
      (_, at, { length }) => (length - at) % 3 < 1,
    );
    expect(months.flatMap((month) => faultsOf(month, ranksChart(vintage, month, words)))).toEqual([]);
  });

  test.each([
    ["2026-04", 1],
    ["2026-04", 39],
    ["2023-02", 1],
    ["2023-04", 1],
  ] as const)("the parts of every holder's changes to %s, %i months", (month, months) => {
    const found = holders.flatMap((holder) =>
      faultsOf(holder, flowsChart(vintage, holder, toMonth(month), months, words)),
    );
    expect(found).toEqual([]);
  });

  test.each(shipped.releases)("the release of %s as it stood", (release) => {
    const then = shipped.asOf(release);
    const month = then.newestMonth() ?? newest;
    const lines = ["total", "JP", "BE"].map((id) => holdingsChart(then, toHolderId(id), month, "10y", words));
    const found = [...lines, changesChart(then, month, 1, words), ranksChart(then, month, words)];
    expect(found.flatMap((chart) => faultsOf(release, chart))).toEqual([]);
  });
});
