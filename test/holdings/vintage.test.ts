import { describe, expect, test } from "vitest";
import { writeDataset } from "../../src/holdings/dataset-text.ts";
import { monthRange, toMonth } from "../../src/holdings/month.ts";
import { FIRST_MONTH } from "../../src/holdings/timeline.ts";
import { CN, JP, level, onMonth, shipped, TOTAL } from "../support/shipped.ts";

const now = shipped.asOf();

describe("figures that the field's own reference gives", () => {
  test.each([
    ["JP", "2021-11", 1325.5],
    ["CN", "2013-11", 1316.7],
    ["GB", "2026-07", 998.3],
    ["total", "2026-02", 9487.3],
    ["JP", "2026-07", 1103.9],
    ["CN", "2026-07", 618],
    ["BE", "2026-07", 470.7],
    ["total", "2026-07", 9248.1],
    ["official", "2026-07", 3773.1],
    ["CN", "2008-09", 618.2],
    ["JP", "2008-09", 617.5],
    ["JP", "2019-06", 1122.8],
    ["CN", "2019-06", 1112.5],
    ["total", "2022-02", 7703.5],
    ["total", "2022-03", 7604.2],
    ["JP", "2022-03", 1229],
    ["CN", "2022-03", 1013.2],
    ["CN", "2010-06", 1112.1],
    ["CN", "2009-05", 801.5],
  ])("%s, %s: %d", (holder, month, billions) => expect(level(now, holder, month)).toBe(billions));
});

test("the total has every month from March 2000 to July 2026", () => {
  const months = monthRange(FIRST_MONTH, toMonth("2026-07"));
  expect(months.filter((month) => now.millions(TOTAL, month) === null)).toEqual([]);
  expect(months).toHaveLength(317);
});

test("a change has both ends from the newest release that holds both months", () => {
  expect(onMonth(now, JP, "2025-07")).toBe(3.9);
  expect(onMonth(shipped.asOf("2026-06-18"), TOTAL, "2026-04")).toBe(3.9);
  expect(onMonth(now, TOTAL, "2026-04")).toBe(-2.3);
});

test("two months that no release holds together have no change", () => {
  expect(now.change(TOTAL, toMonth("2025-06"), toMonth("2026-06"))).toEqual({
    kind: "missing",
    reason: "no-common-release",
  });
});

test("as of a release: what it and those before it said", () => {
  const june = shipped.asOf("2026-06-18");
  expect(june.newestMonth()).toBe("2026-04");
  expect(level(june, "JP", "2025-07")).toBe(1151.8);
  expect(level(now, "JP", "2025-07")).toBe(1155.4);
  expect(level(june, "JP", "2026-07")).toBe("not-held");
  expect(level(shipped.asOf("2026-03-18"), "GB", "2025-12")).toBe(866);
  expect(shipped.asOf("2026-08-17").release).toBe("2026-06-18");
  expect(shipped.asOf("2022-01-01").newestMonth()).toBe(null);
});

test("each way of not being there has its own word", () => {
  expect(level(now, "IL", "2026-07")).toBe("not-listed");
  expect(level(now, "IL", "2026-04")).toBe(113.4);
  expect(level(now, "LU", "2002-03")).toBe("not-available");
  expect(level(now, "oil-exporters", "2015-01")).toBe("series-ended");
  expect(level(now, "JP", "1999-12")).toBe("before-start");
  expect(level(now, "JP", "2026-08")).toBe("not-held");
});

test("the columns for comparison only stand apart", () => {
  expect(now.oldColumn(CN, toMonth("2009-06"))).toBe(776_400);
  expect(now.oldColumn(CN, toMonth("2010-06"))).toBe(843_700);
  expect(now.oldColumn(CN, toMonth("2010-07"))).toBe(null);
});

test("the change of a survey month is left out of the monthly changes, and a wall stops a change", () => {
  expect(now.change(CN, toMonth("2010-05"), toMonth("2010-06"))).toMatchObject({
    kind: "change",
    steps: [{ month: "2010-06" }],
  });
  expect(
    onMonth(
      now,
      shipped
        .asOf()
        .listed(toMonth("2012-01"))
        .find((id) => id === "GB") ?? JP,
      "2012-01",
    ),
  ).toBe("wall");
});

test("the dataset made again from its own files is the same", () => {
  const text = writeDataset(shipped);
  expect(writeDataset(shipped.merge([]))).toEqual(text);
  const [first, ...rest] = shipped.files.map((file) => ({ file, contents: shipped.contentsOf(file) }));
  if (!first) throw new Error("no file");
  const empty = shipped.merge([]);
  expect(empty.files).toHaveLength(rest.length + 1);
});

test("an older newest month, or an older release, is refused", () => {
  const [file] = shipped.files.filter(({ table }) => table === "slt_table5");
  if (!file) throw new Error("no Table 5");
  expect(() => shipped.with(file, shipped.contentsOf(file))).toThrow("newest month of 2026-07 or later");
});
