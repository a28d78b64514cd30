import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { monthRange, toMonth } from "../../src/holdings/month.ts";
import { formSBuyers, transactions } from "../../src/insights/form-s.ts";
import { shipped, TOTAL } from "../support/shipped.ts";

const now = shipped.asOf();
const net = (holder: string, month: string) =>
  (transactions(now, toHolderId(holder), toMonth(month))?.net ?? Number.NaN) / 1000;

test.each([
  ["total", "2022-03", 49.0],
  ["total", "2022-02", 78.4],
  ["JP", "2022-03", -32.6],
  ["CN", "2022-03", -27.0],
  ["total", "2020-03", -310.8],
  ["total", "2020-04", -187.6],
  ["total", "2018-12", -73.8],
])("%s, %s: %d", (holder, month, billions) => expect(net(holder, month)).toBeCloseTo(billions, 1));

test("March 2020 has the largest net sales of all months from January 1977 on, April 2020 the next", () => {
  const months = monthRange(toMonth("1977-01"), toMonth("2023-01")).map((month) => ({
    month,
    net: transactions(now, TOTAL, month)?.net ?? Number.NaN,
  }));
  expect(months.filter(({ net }) => Number.isNaN(net))).toEqual([]);
  expect(
    months
      .sort((a, b) => a.net - b.net)
      .slice(0, 2)
      .map(({ month }) => month),
  ).toEqual(["2020-03", "2020-04"]);
});

test("nothing crosses February 2023, and transactions never stand as holdings", () => {
  expect(transactions(now, TOTAL, toMonth("2023-02"))).toBe(null);
  expect(transactions(now, toHolderId("IQ"), toMonth("2022-03"))).toBe(null);
  expect(now.millions(toHolderId("DD"), toMonth("2001-01"))).toBe(null);
  expect(
    formSBuyers(now, toMonth("2022-03"))
      .sellers.slice(0, 2)
      .map(({ holder }) => holder),
  ).toEqual(["JP", "CN"]);
});
