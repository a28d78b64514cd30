import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOfOrdinal, monthOrdinal, toMonth } from "../../src/holdings/month.ts";
import { createCalendar, expectedRelease } from "../../src/tic/calendar.ts";
import { readReleaseDates } from "../../src/tic/release-dates.ts";

const OFFICIAL = readReleaseDates(readFileSync(new URL("../../data/release-dates.tsv", import.meta.url), "utf8"));
const calendar = createCalendar(OFFICIAL);
const anyMonth = fc
  .integer({ min: monthOrdinal(toMonth("2024-11")), max: monthOrdinal(toMonth("2032-12")) })
  .map(monthOfOrdinal);

describe("the official dates", () => {
  it("are those of 2025 and 2026, for every month from November 2024 to October 2026", () => {
    expect(OFFICIAL).toHaveLength(23);
    expect(OFFICIAL.flatMap(({ months }) => months)).toEqual(
      Array.from({ length: 24 }, (_, index) => monthOfOrdinal(monthOrdinal(toMonth("2024-11")) + index)),
    );
  });

  it("give a month its release", () => {
    expect(calendar.carrying(toMonth("2026-07"))).toMatchObject({ date: "2026-09-16", official: true });
    expect(calendar.carrying(toMonth("2026-07"))?.at.toISOString()).toBe("2026-09-16T20:00:00.000Z");
  });

  it("give August and September 2025 one release, as the shutdown made it", () => {
    const both = [toMonth("2025-08"), toMonth("2025-09")].map((month) => calendar.carrying(month));
    expect(both[0]).toBe(both[1]);
    expect(both[0]).toMatchObject({ date: "2025-11-18", referenceMonth: "2025-09" });
    expect(calendar.between(toMonth("2025-07"), toMonth("2025-10")).map(({ date }) => date)).toEqual([
      "2025-11-18",
      "2025-12-18",
    ]);
  });

  it("do not reach back before 2025, and no date is invented there", () => {
    expect(calendar.carrying(toMonth("2022-03"))).toBeNull();
    expect(calendar.lastDue(new Date("2024-12-31T00:00:00Z"))).toBeNull();
    expect(calendar.next(new Date("2020-01-01T00:00:00Z")).date).toBe("2025-01-17");
    expect(calendar.between(toMonth("2024-06"), toMonth("2024-12")).map(({ date }) => date)).toEqual([
      "2025-01-17",
      "2025-02-18",
    ]);
  });
});

describe("the next release and the last one due", () => {
  it("change at 16:00 in Washington", () => {
    expect(calendar.next(new Date("2026-09-16T19:59:59Z")).date).toBe("2026-09-16");
    expect(calendar.lastDue(new Date("2026-09-16T19:59:59Z"))?.date).toBe("2026-08-17");
    expect(calendar.next(new Date("2026-09-16T20:00:00Z")).date).toBe("2026-10-16");
    expect(calendar.lastDue(new Date("2026-09-16T20:00:00Z"))?.date).toBe("2026-09-16");
  });

  it("go on after the official dates, marked as expected", () => {
    expect(calendar.next(new Date("2026-12-16T00:00:00Z"))).toMatchObject({
      date: "2027-01-19",
      referenceMonth: "2026-11",
      official: false,
      at: new Date("2027-01-19T21:00:00Z"),
      latestAt: new Date("2027-01-22T21:00:00Z"),
    });
    expect(calendar.lastDue(new Date("2027-03-01T00:00:00Z"))).toMatchObject({
      referenceMonth: "2026-12",
      official: false,
    });
  });

  it("are neighbours at every instant", () => {
    const instants = fc.date({ min: new Date("2025-02-01"), max: new Date("2032-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (now) => {
        const due = calendar.lastDue(now);
        const next = calendar.next(now);
        expect(due && due.at <= now && now < next.at).toBe(true);
        expect(calendar.between(due?.referenceMonth ?? toMonth("2025-01"), next.referenceMonth)).toEqual([next]);
      }),
    );
  });

  it("follow the order of the months", () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (a, b) => {
        const [first, second] = [calendar.carrying(a), calendar.carrying(b)];
        expect(first && second && (a <= b ? first.at <= second.at : first.at >= second.at)).toBe(true);
      }),
    );
  });
});

describe("the rule, held against the official dates", () => {
  const official = OFFICIAL.map(({ date, months }) => ({
    date,
    expected: expectedRelease(months.at(-1) ?? months[0]),
  }));

  it("hits the day 8 times of 23, and the four days 21 times", () => {
    expect(official.filter(({ date, expected }) => date === expected.date)).toHaveLength(8);
    const within = ({ date, expected }: (typeof official)[number]) =>
      date >= expected.date && date <= expected.latestAt.toISOString().slice(0, 10);
    expect(official.filter(within)).toHaveLength(21);
  });

  it("was undercut twice: on 15 January and 14 July 2026", () => {
    expect(official.filter(({ date, expected }) => date < expected.date).map(({ date }) => date)).toEqual([
      "2026-01-15",
      "2026-07-14",
    ]);
  });
});
