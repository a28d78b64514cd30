import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  monthOfOrdinal,
  monthOrdinal,
  monthRange,
  monthsBetween,
  toMonth,
} from "../../src/holdings/month.ts";

test("a month is written as year and month alone", () => {
  expect(toMonth("2026-07")).toBe("2026-07");
  for (const wrong of ["2026-13", "2026-7", "July 2026", "2026-07-01", ""]) expect(() => toMonth(wrong)).toThrow(wrong);
});

test("counting on and back is the same distance, over years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 12_000, max: 35_000 }), fc.integer({ min: -500, max: 500 }), (ordinal, count) => {
      const month = monthOfOrdinal(ordinal);
      expect(monthOrdinal(month)).toBe(ordinal);
      expect(monthsBetween(month, addMonths(month, count))).toBe(count);
    }),
  );
});

test("a range has both its ends", () => {
  expect(monthRange(toMonth("2025-11"), toMonth("2026-02"))).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});
