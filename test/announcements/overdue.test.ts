import { describe, expect, it } from "vitest";
import { alarmingRelease, nextRelease, overdueRelease } from "../../src/announcements/overdue.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { calendar } from "./watch-room.ts";

const at = (text: string) => Date.parse(text);
const august = toMonth("2026-08");

describe("a release that was due and has not been read", () => {
  it("is told of from 16:00 on its day", () => {
    expect(overdueRelease(calendar, august, at("2026-11-18T20:59:59Z"))).toBeNull();
    expect(overdueRelease(calendar, august, at("2026-11-18T21:00:00Z"))).toMatchObject({ date: "2026-11-18" });
    expect(overdueRelease(calendar, toMonth("2026-09"), at("2026-11-18T21:00:00Z"))).toBeNull();
  });

  it("is the newest of several", () => {
    expect(overdueRelease(calendar, toMonth("2026-04"), at("2026-11-24T12:00:00Z"))).toMatchObject({
      date: "2026-11-18",
    });
  });

  it("alarms from 16:30", () => {
    expect(alarmingRelease(calendar, august, at("2026-11-18T21:29:59Z"))).toBeNull();
    expect(alarmingRelease(calendar, august, at("2026-11-18T21:30:00Z"))).toMatchObject({ date: "2026-11-18" });
  });

  it("has until the last of the expected days where the date is not official", () => {
    const october = toMonth("2026-10");
    expect(overdueRelease(calendar, october, at("2027-01-22T20:59:59Z"))).toBeNull();
    expect(overdueRelease(calendar, october, at("2027-01-22T21:00:00Z"))).toMatchObject({ referenceMonth: "2026-11" });
    expect(overdueRelease(calendar, toMonth("2026-09"), at("2027-01-20T12:00:00Z"))).toMatchObject({
      date: "2026-12-15",
    });
  });

  it("does not exist before the calendar begins", () => {
    expect(overdueRelease(calendar, toMonth("2020-01"), at("2024-06-01T00:00:00Z"))).toBeNull();
  });
});

describe("the next release", () => {
  it("is the first after now", () => {
    expect(nextRelease(calendar, august, at("2026-10-20T12:00:00Z"))).toMatchObject({ date: "2026-11-18" });
    expect(nextRelease(calendar, august, at("2026-11-24T12:00:00Z"))).toMatchObject({ date: "2026-12-15" });
  });

  it("is the one expected these days while it may still come", () => {
    expect(nextRelease(calendar, toMonth("2026-10"), at("2027-01-20T12:00:00Z"))).toMatchObject({ date: "2027-01-19" });
    expect(nextRelease(calendar, toMonth("2026-11"), at("2027-01-20T12:00:00Z"))).toMatchObject({
      referenceMonth: "2026-12",
    });
  });
});
