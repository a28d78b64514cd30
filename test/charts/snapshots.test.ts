import { expect, test } from "vitest";
import { changesChart } from "../../src/charts/changes-chart.ts";
import type { ChartOrNothing } from "../../src/charts/chart.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { flowsChart } from "../../src/charts/flows-chart.ts";
import { holdingsChart } from "../../src/charts/holdings-chart.ts";
import { ranksChart } from "../../src/charts/ranks-chart.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { chartWords } from "../../src/words/chart-words.ts";
import { CN, GB, JP, shipped } from "../support/shipped.ts";

const en = chartWords(wordsOf("en"));

const vintage = shipped.asOf();
const withTable3 = shipped.asOf("2026-06-18");
const july = toMonth("2026-07");
const april = toMonth("2026-04");
const BE = toHolderId("BE");
const LU = toHolderId("LU");
const KY = toHolderId("KY");

const CHARTS: Readonly<Record<string, () => ChartOrNothing>> = {
  "holdings-china-10y": () => holdingsChart(vintage, CN, july, "10y", en),
  "holdings-uk-max": () => holdingsChart(vintage, GB, july, "max", en),
  "holdings-japan-1y": () => holdingsChart(vintage, JP, july, "1y", en),
  "holdings-china-belgium-5y": () => holdingsChart(vintage, toHolderId("china-belgium"), july, "5y", en),
  "holdings-el-salvador-max": () => holdingsChart(vintage, toHolderId("SV"), july, "max", en),
  "compare-three": () => compareChart(vintage, [JP, GB, CN], july, "billions", en),
  "compare-six-indexed": () => compareChart(vintage, [JP, GB, CN, BE, LU, KY], july, "indexed", en),
  "compare-share": () =>
    compareChart(vintage, ["custody-centres", "everyone-else", "official"].map(toHolderId), july, "share", en),
  "changes-2026-07": () => changesChart(vintage, july, 1, en),
  "changes-2026-04-with-parts": () => changesChart(withTable3, april, 1, en),
  "changes-2026-04-revised": () => changesChart(vintage, april, 1, en),
  "ranks-2026-07": () => ranksChart(vintage, july, en),
  "ranks-2012-06": () => ranksChart(vintage, toMonth("2012-06"), en),
  "flows-belgium": () => flowsChart(vintage, BE, april, 1, en),
  "flows-japan-since-2023": () => flowsChart(withTable3, JP, april, 39, en),
};

test.each(Object.keys(CHARTS))("%s, as a reader sees it", async (name) => {
  await expect(CHARTS[name]?.().svg ?? "nothing").toMatchFileSnapshot(`../snapshots/chart-${name}.svg`);
});

test("the same in words, for who cannot see it", async () => {
  const texts = Object.entries(CHARTS).map(([name, draw]) => {
    const chart = draw();
    return `${name}\n${chart.svg === null ? chart.reason : chart.altText}\n`;
  });
  await expect(texts.join("\n")).toMatchFileSnapshot("../snapshots/chart-alt-texts.txt");
});
