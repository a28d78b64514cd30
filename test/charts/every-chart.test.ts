import { expect, test } from "vitest";
import { changesChart } from "../../src/charts/changes-chart.ts";
import type { ChartOrNothing } from "../../src/charts/chart.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { flowsChart } from "../../src/charts/flows-chart.ts";
import { holdingsChart } from "../../src/charts/holdings-chart.ts";
import { ranksChart } from "../../src/charts/ranks-chart.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { addMonths, type Month, monthRange, toMonth } from "../../src/holdings/month.ts";
import type { ChartWords } from "../../src/words/chart-words.ts";
import { englishCharts } from "../../src/words/en/chart-words.ts";
import { shipped } from "../support/shipped.ts";
import { faults } from "./svg-reading.ts";

const holders = [...shipped.register.holders.keys()];
const vintage = shipped.asOf();
const newest = vintage.newestMonth() ?? toMonth("2026-07");
const MONTHS = ["2026-07", "2025-12", "2021-06", "2012-01", "2000-03"].map(toMonth);
const LONGEST_ALT = 1024;

/** As long as any language writes: full-width letters, amounts with their units. */
const wide: ChartWords = {
  ...englishCharts,
  shortName: ({ name }) => "米国債の海外保有残高".slice(0, Math.max(2, Math.min(10, name.length / 2))),
  fullName: ({ name }) => "米国債の海外保有残高及び準備高".slice(0, Math.max(2, name.length / 2)),
  month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  bareMonth: (month) => `${Number(month.slice(5))}月`,
  amount: (millions) => `${(millions / 1_000_000).toFixed(4)}兆ドル`,
  signed: (millions) => `${millions < 0 ? "−" : "+"}${(Math.abs(millions) / 100).toFixed(0)}億ドル`,
  source: () => "出所：米財務省 対米証券投資統計（TIC）表5",
  notes: {
    ...englishCharts.notes,
    preliminary: "点線は速報値（今回公表で新規または改定）",
    custody: "カストディ拠点：他国の保有分を含む",
  },
};

function faultsOf(name: string, chart: ChartOrNothing): string[] {
  if (chart.svg === null) return [];
  const found = faults(chart.svg);
  if (chart.altText.length > LONGEST_ALT || chart.altText.length < 40)
    found.push(`alt text of ${chart.altText.length}`);
  return found.map((fault) => `${name}: ${fault}`);
}

test.each([
  ["English", englishCharts],
  ["full-width letters", wide],
])("every holder's line stays within its card, in %s", (_, words) => {
  const found = holders.flatMap((holder) =>
    MONTHS.flatMap((month) =>
      (["1y", "5y", "10y", "max"] as const).flatMap((range) =>
        faultsOf(`${holder} ${month} ${range}`, holdingsChart(vintage, holder, month, range, words)),
      ),
    ),
  );
  expect(found).toEqual([]);
});

test("every holder beside the largest, in every form", () => {
  const found = holders.flatMap((holder, at) =>
    (["billions", "share", "indexed"] as const).flatMap((as) => {
      const six = [
        holder,
        ...["JP", "GB", "international", "all-other-history", "latin-america"].map(
          (id) => holders.find((each) => each === id) ?? holders[(at + id.length) % holders.length] ?? holder,
        ),
      ];
      const month = MONTHS[at % MONTHS.length] ?? newest;
      return [six, six.slice(0, 2)].flatMap((ids) =>
        [englishCharts, wide].flatMap((words) =>
          faultsOf(`${ids} ${month} ${as}`, compareChart(vintage, ids, month, as, words)),
        ),
      );
    }),
  );
  expect(found).toEqual([]);
});

test("the longest names beside each other", () => {
  const longest = holders
    .filter((id) => vintage.newestMonth(id))
    .sort(
      (a, b) =>
        englishCharts.shortName(vintage.holder(b) ?? ({ name: "" } as never)).length -
        englishCharts.shortName(vintage.holder(a) ?? ({ name: "" } as never)).length,
    )
    .slice(0, 6);
  expect(faultsOf("longest", compareChart(vintage, longest, newest, "billions", englishCharts, "max"))).toEqual([]);
});

test("changes and ranks of every month", () => {
  const months = monthRange(toMonth("2000-03"), addMonths(newest, 1));
  const found = months.flatMap((month: Month) =>
    [englishCharts, wide].flatMap((words) => [
      ...[1, 12].flatMap((period) =>
        faultsOf(`changes ${month} ${period}`, changesChart(vintage, month, period, words)),
      ),
      ...faultsOf(`ranks ${month}`, ranksChart(vintage, month, words)),
    ]),
  );
  expect(found).toEqual([]);
});

test("the parts of every holder's changes", () => {
  const found = holders.flatMap((holder) =>
    [
      ["2026-04", 1],
      ["2026-04", 3],
      ["2026-04", 39],
      ["2023-02", 1],
      ["2023-04", 1],
    ].flatMap(([month, months]) =>
      [englishCharts, wide].flatMap((words) =>
        faultsOf(
          `flows ${holder} ${month} ${months}`,
          flowsChart(vintage, holder, toMonth(String(month)), Number(months), words),
        ),
      ),
    ),
  );
  expect(found).toEqual([]);
});

test("every release as it stood then", () => {
  const found = shipped.releases.flatMap((release) => {
    const then = shipped.asOf(release);
    const month = then.newestMonth() ?? newest;
    return [
      ...faultsOf(`changes ${release}`, changesChart(then, month, 1, englishCharts)),
      ...faultsOf(`ranks ${release}`, ranksChart(then, month, englishCharts)),
      ...["total", "JP", "BE"].flatMap((id) =>
        faultsOf(`${id} ${release}`, holdingsChart(then, toHolderId(id), month, "10y", englishCharts)),
      ),
    ];
  });
  expect(found).toEqual([]);
});
