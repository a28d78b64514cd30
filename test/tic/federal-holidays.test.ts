import { describe, expect, it } from "vitest";
import { federalHolidays, nthBusinessDay } from "../../src/tic/federal-holidays.ts";

describe("federalHolidays", () => {
  it("knows the days on which the government of 2026 is closed (Office of Personnel Management)", () => {
    expect([...federalHolidays(2026)]).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-07-03",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
  });

  it("observes a Sunday's holiday on the Monday, and the next New Year's Day where it falls on a Saturday", () => {
    expect(federalHolidays(2027).has("2027-07-05")).toBe(true);
    expect(federalHolidays(2027).has("2027-12-31")).toBe(true);
    expect(federalHolidays(2028).has("2028-01-01")).toBe(false);
    expect(federalHolidays(2018).has("2018-11-12")).toBe(true);
  });

  it("has no Juneteenth before 2021", () => {
    expect(federalHolidays(2020).has("2020-06-19")).toBe(false);
    expect(federalHolidays(2021).has("2021-06-18")).toBe(true);
  });

  it("puts Memorial Day on the last Monday of May, be it the fourth or the fifth", () => {
    expect(federalHolidays(2025).has("2025-05-26")).toBe(true);
    expect(federalHolidays(2027).has("2027-05-31")).toBe(true);
  });
});

describe("nthBusinessDay", () => {
  it("leaves out weekends and holidays", () => {
    expect(nthBusinessDay(2026, 9, 1)).toBe("2026-09-01");
    expect(nthBusinessDay(2026, 9, 11)).toBe("2026-09-16");
    expect(nthBusinessDay(2025, 11, 11)).toBe("2025-11-18");
  });
});
