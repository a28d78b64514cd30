import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whatToAnnounce } from "../../src/announcements/what-to-announce.ts";
import { addMonths, type Month, monthOfOrdinal, monthOrdinal, toMonth } from "../../src/holdings/month.ts";
import { washingtonDate } from "../../src/tic/washington-time.ts";
import { calendar } from "./watch-room.ts";

const month = fc
  .integer({ min: monthOrdinal(toMonth("2024-11")), max: monthOrdinal(toMonth("2026-10")) })
  .map(monthOfOrdinal);
const daysLater = fc.integer({ min: 0, max: 30 });

function released(newestMonth: Month, days: number): { releaseDate: string; today: string } {
  const release = calendar.carrying(newestMonth);
  const today = washingtonDate(new Date((release?.at.getTime() ?? 0) + days * 86_400_000));
  return { releaseDate: release?.date ?? "", today };
}

describe("what is announced", () => {
  it("is nothing on the very first start", () => {
    fc.assert(
      fc.property(month, daysLater, (newestMonth, days) => {
        const situation = { newestMonth, ...released(newestMonth, days), watchedSince: null, calendar };
        expect(whatToAnnounce({ ...situation, announcedThrough: null })).toBeNull();
      }),
    );
  });

  it("is nothing if the newest month was announced: a revision, or an older file", () => {
    fc.assert(
      fc.property(month, fc.nat(24), daysLater, (newestMonth, ahead, days) => {
        const announcedThrough = addMonths(newestMonth, ahead);
        const situation = { newestMonth, ...released(newestMonth, days), watchedSince: null, calendar };
        expect(whatToAnnounce({ ...situation, announcedThrough })).toBeNull();
      }),
    );
  });

  it("is one announcement about the newest month, late after its day, none after seven", () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 12 }), daysLater, (newestMonth, behind, days) => {
        const announcedThrough = addMonths(newestMonth, -behind);
        const situation = { newestMonth, ...released(newestMonth, days), watchedSince: null, calendar };
        const said = whatToAnnounce({ ...situation, announcedThrough });
        if (days > 7) expect(said).toBeNull();
        else expect(said).toMatchObject({ referenceMonth: newestMonth, late: days > 0, version: 1 });
      }),
    );
  });

  it("names each release between, once, in order, and never this one or one that was announced", () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 12 }), (newestMonth, behind) => {
        const announcedThrough = addMonths(newestMonth, -behind);
        const situation = { newestMonth, ...released(newestMonth, 0), watchedSince: null, calendar };
        const dates = whatToAnnounce({ ...situation, announcedThrough })?.missedReleases ?? [];
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) {
          expect(date < situation.releaseDate).toBe(true);
          expect(date >= (calendar.carrying(announcedThrough)?.date ?? "")).toBe(true);
        }
      }),
    );
  });
});

describe("releases that were missed", () => {
  const situation = { today: "2026-09-16", calendar, watchedSince: null };

  it("are named by their dates", () => {
    const [newestMonth, announcedThrough] = [toMonth("2026-07"), toMonth("2026-04")];
    const said = whatToAnnounce({ ...situation, newestMonth, announcedThrough, releaseDate: "2026-09-16" });
    expect(said?.missedReleases).toEqual(["2026-07-14", "2026-08-17"]);
  });

  it("are none where one release carried two months", () => {
    const [newestMonth, announcedThrough] = [toMonth("2025-09"), toMonth("2025-07")];
    const today = "2025-11-18";
    const said = whatToAnnounce({ ...situation, today, newestMonth, announcedThrough, releaseDate: today });
    expect(said?.missedReleases).toEqual([]);
  });

  it("are none where the table was watched, and their months came along later", () => {
    const [newestMonth, announcedThrough] = [toMonth("2026-07"), toMonth("2026-05")];
    const watched = { ...situation, newestMonth, announcedThrough, releaseDate: "2026-09-16" };
    expect(whatToAnnounce({ ...watched, watchedSince: toMonth("2026-05") })?.missedReleases).toEqual([]);
    expect(whatToAnnounce({ ...watched, watchedSince: toMonth("2026-06") })?.missedReleases).toEqual(["2026-08-17"]);
  });

  it("are not named by a date that was only expected", () => {
    const [newestMonth, announcedThrough] = [toMonth("2026-12"), toMonth("2026-09")];
    const today = "2027-02-17";
    const said = whatToAnnounce({ ...situation, today, newestMonth, announcedThrough, releaseDate: today });
    expect(said?.missedReleases).toEqual(["2026-12-15"]);
  });
});
