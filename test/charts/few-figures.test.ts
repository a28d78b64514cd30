import fc from "fast-check";
import { expect, test } from "vitest";
import { changesChart } from "../../src/charts/changes-chart.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { flowsChart } from "../../src/charts/flows-chart.ts";
import { holdingsChart } from "../../src/charts/holdings-chart.ts";
import { ranksChart } from "../../src/charts/ranks-chart.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { chartWords } from "../../src/words/chart-words.ts";
import { type Levels, monthNumber, smallVintage } from "./small-vintage.ts";
import { faults, writings } from "./svg-reading.ts";

const englishCharts = chartWords(wordsOf("en"));

const XX = toHolderId("XX");
const YY = toHolderId("YY");

const amount = fc.oneof(
  fc.constantFrom(0, 1, 35, 100, 618_000, 9_999_999),
  fc.integer({ min: -2_000_000, max: 9_999_999 }),
  fc.constant(null),
);
const row = (length: number) => fc.array(amount, { minLength: length, maxLength: length });
const levels = fc
  .integer({ min: 1, max: 30 })
  .chain((length) => fc.record({ XX: row(length), YY: row(length), total: row(length) }));
const breaks = fc.array(fc.record({ at: fc.integer({ min: 1, max: 29 }), kind: fc.constantFrom("step", "wall") }), {
  maxLength: 4,
});

test("whatever the figures, what is drawn stays within the card, and what is not has a reason", () => {
  fc.assert(
    fc.property(levels, breaks, (values: Levels, found) => {
      const vintage = smallVintage(values, found);
      const month = monthNumber((values["XX"]?.length ?? 1) - 1);
      const charts = [
        ...(["1y", "max"] as const).map((range) => holdingsChart(vintage, XX, month, range, englishCharts)),
        ...(["billions", "share", "indexed"] as const).map((as) =>
          compareChart(vintage, [XX, YY], month, as, englishCharts),
        ),
        changesChart(vintage, month, 1, englishCharts),
        ranksChart(vintage, month, englishCharts),
        flowsChart(vintage, XX, month, 1, englishCharts),
      ];
      for (const chart of charts) {
        if (chart.svg === null) expect(chart.reason).toMatch(/^(no|nothing|not)-/);
        else expect(faults(chart.svg)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

function drawn(values: (number | null)[], breaksAt: { at: number; kind: "step" | "wall" }[] = []): string {
  const vintage = smallVintage({ XX: values }, breaksAt);
  return holdingsChart(vintage, XX, monthNumber(values.length - 1), "max", englishCharts).svg ?? "";
}
const paths = (svg: string) => [...svg.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, path = ""]) => path);
const count = (svg: string, what: RegExp) => [...svg.matchAll(what)].length;

test("one figure is a dot, two are a line, without a figure there is a reason", () => {
  expect(paths(drawn([5000]))).toEqual([]);
  expect(drawn([5000])).toContain("<circle");
  expect(paths(drawn([5000, 6000])).length).toBe(1);
  expect(holdingsChart(smallVintage({ XX: [null] }), XX, monthNumber(0), "10y", englishCharts)).toEqual({
    svg: null,
    reason: "no-figures",
  });
});

test("no line crosses a month without a figure, a step or a wall", () => {
  const joined = drawn([1000, 2000, 3000, 4000, 5000, 6000]);
  expect(count(paths(joined).join(" "), /[ML]/g)).toBe(7);
  const gap = drawn([1000, 2000, null, 4000, 5000, 6000]);
  expect(count(paths(gap).join(" "), /M/g)).toBe(3);
  expect(gap).toContain("Gap: not listed by name");
  const seam = drawn([1000, 2000, 3000, 4000, 5000, 6000], [{ at: 2, kind: "step" }]);
  expect(count(paths(seam).join(" "), /M/g)).toBe(3);
  expect(writings(seam).map(({ text }) => text)).toContain("†");
  expect(writings(drawn([1000, 2000, 3000], [{ at: 1, kind: "wall" }])).map(({ text }) => text)).toContain("‡");
});

test("an axis that does not start at zero says so", () => {
  expect(drawn([900_000, 1_000_000, 950_000])).toMatch(/Axis starts at [\d,]+, not at zero/);
  expect(drawn([300_000, 1_000_000, 950_000])).not.toContain("Axis starts");
  expect(drawn([5000, 5000, 5000])).not.toContain("Axis starts");
});

test("an index begins where all have figures; without such a month there is none", () => {
  const vintage = smallVintage({ XX: [null, null, 4000, 5000, 6000], YY: [1000, 1000, 2000, 3000, 1000] });
  const chart = compareChart(vintage, [XX, YY], monthNumber(4), "indexed", englishCharts);
  expect(chart.svg).toContain("150.0");
  expect(chart.svg).toContain("50.0");
  const apart = smallVintage({ XX: [null, 4000], YY: [1000, null] });
  expect(compareChart(apart, [XX, YY], monthNumber(1), "indexed", englishCharts)).toEqual({
    svg: null,
    reason: "nothing-shared",
  });
});

test("one mover has one bar; the first month has none", () => {
  const vintage = smallVintage({ XX: [1000, 1_900_000], YY: [2000, 2000] });
  expect(writings(changesChart(vintage, monthNumber(1), 1, englishCharts).svg ?? "").map(({ text }) => text)).toContain(
    "+1,899.0",
  );
  expect(changesChart(vintage, monthNumber(0), 1, englishCharts)).toEqual({ svg: null, reason: "no-changes" });
});
