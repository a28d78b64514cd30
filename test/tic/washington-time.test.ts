import { Cron } from "croner";
import { describe, expect, it } from "vitest";
import { daysBetween, washingtonDate, washingtonInstant } from "../../src/tic/washington-time.ts";

describe("Washington's clock", () => {
  it("has 16:00 at 20:00 UTC in summer and at 21:00 UTC in winter", () => {
    expect(washingtonInstant("2026-09-16", 16).toISOString()).toBe("2026-09-16T20:00:00.000Z");
    expect(washingtonInstant("2026-12-15", 16).toISOString()).toBe("2026-12-15T21:00:00.000Z");
  });

  it("agrees with croner on every day of two years, those on which the clocks change among them", () => {
    const job = new Cron("0 16 * * *", { timezone: "America/New_York", paused: true });
    let at = job.nextRun("2025-01-01T00:00:00Z");
    for (let day = 0; day < 730 && at; day++) {
      expect(washingtonInstant(washingtonDate(at), 16)).toEqual(at);
      at = job.nextRun(at);
    }
  });

  it("changes its date at midnight there", () => {
    expect(washingtonDate(new Date("2026-09-17T03:59:59Z"))).toBe("2026-09-16");
    expect(washingtonDate(new Date("2026-09-17T04:00:00Z"))).toBe("2026-09-17");
  });

  it("counts days across a change of the clocks", () => {
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
    expect(daysBetween("2026-11-02", "2026-10-31")).toBe(-2);
  });
});
