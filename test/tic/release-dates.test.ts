import { describe, expect, it } from "vitest";
import { readReleaseDates } from "../../src/tic/release-dates.ts";

describe("readReleaseDates", () => {
  it("reads dates with the months that they were the first to carry", () => {
    expect(readReleaseDates("release\tmonths\n2025-11-18\t2025-08 2025-09\n")).toEqual([
      { date: "2025-11-18", months: ["2025-08", "2025-09"] },
    ]);
  });

  it.each([
    ["date\tmonths\n", /line 1/],
    ["release\tmonths\n2026-02-30\t2025-12\n", /line 2, cell 1: expected a date/],
    ["release\tmonths\n2026-02-18\t2025-13\n", /line 2, cell 2: expected months/],
    ["release\tmonths\n2026-02-18\t\n", /line 2, cell 2/],
    ["release\tmonths\n2026-02-18\t2025-12\n2026-01-15\t2025-11\n", /line 3, cell 1: expected a date after 2026-02-18/],
  ])("refuses %j with its place", (text, message) => {
    expect(() => readReleaseDates(text)).toThrow(message);
  });
});
