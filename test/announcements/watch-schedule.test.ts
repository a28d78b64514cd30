import { describe, expect, it } from "vitest";
import { nextFollowerCheck, nextTable5Check } from "../../src/announcements/watch-schedule.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { calendar } from "./watch-room.ts";

const time = (text: string) => Date.parse(text);
const asked = (text: string, { held = "2026-09", good = true, spread = 0 } = {}) =>
  new Date(nextTable5Check({ at: time(text), good, spread }, toMonth(held), calendar)).toISOString().slice(0, 19);

describe("when Table 5 is asked for again", () => {
  it("is once a day between releases, spread over an hour, and soon after a failure", () => {
    expect(asked("2026-11-20T12:00:00Z")).toBe("2026-11-21T12:00:00");
    expect(asked("2026-11-20T12:00:00Z", { spread: 0.5 })).toBe("2026-11-21T11:30:00");
    expect(asked("2026-11-20T12:00:00Z", { good: false })).toBe("2026-11-20T12:10:00");
  });

  it.each([
    ["2026-12-15T15:00:00Z", "2026-12-15T21:00:00"],
    ["2026-12-15T21:00:00Z", "2026-12-15T21:00:15"],
    ["2026-12-15T21:29:50Z", "2026-12-15T21:30:05"],
    ["2026-12-15T21:30:00Z", "2026-12-15T21:31:00"],
    ["2026-12-15T23:00:00Z", "2026-12-15T23:10:00"],
    ["2026-12-16T21:00:00Z", "2026-12-16T21:10:00"],
  ])("is by the clock of Washington on the day of a release: after %s at %s", (last, next) => {
    expect(asked(last)).toBe(next);
  });

  it("is an hour earlier by UTC in summer", () => {
    expect(asked("2026-09-16T15:00:00Z", { held: "2026-06" })).toBe("2026-09-16T20:00:00");
  });

  it("is as close on the day of a release where an earlier one was missed", () => {
    const held = "2026-07";
    expect(asked("2026-12-01T12:00:00Z", { held })).toBe("2026-12-01T12:10:00");
    expect(asked("2026-12-15T20:55:00Z", { held })).toBe("2026-12-15T21:00:00");
    expect(asked("2026-12-15T21:00:00Z", { held })).toBe("2026-12-15T21:00:15");
    expect(asked("2026-12-15T21:45:00Z", { held })).toBe("2026-12-15T21:46:00");
  });

  it("opens anew at 16:00 on each day on which a release is expected", () => {
    expect(asked("2027-01-20T20:55:00Z", { held: "2026-10" })).toBe("2027-01-20T21:00:00");
    expect(asked("2027-01-20T21:00:00Z", { held: "2026-10" })).toBe("2027-01-20T21:00:15");
    expect(asked("2027-01-23T21:00:00Z", { held: "2026-10" })).toBe("2027-01-23T21:10:00");
  });
});

/** January 2027 has its 9th to 11th business days on the 14th, the 15th and the 19th. */
describe("where the day of a release is only expected", () => {
  const held = "2026-10";
  it.each([
    ["2027-01-13T22:00:00Z", "2027-01-14T21:00:00"],
    ["2027-01-14T20:59:00Z", "2027-01-14T21:00:00"],
    ["2027-01-14T21:00:00Z", "2027-01-14T21:05:00"],
    ["2027-01-14T22:25:00Z", "2027-01-14T22:30:00"],
    ["2027-01-14T22:30:00Z", "2027-01-15T21:00:00"],
    ["2027-01-15T22:30:00Z", "2027-01-16T22:30:00"],
    ["2027-01-18T22:30:00Z", "2027-01-19T21:00:00"],
    ["2027-01-10T12:00:00Z", "2027-01-11T12:00:00"],
  ])("it is looked for in the afternoons before: after %s at %s", (last, next) => {
    expect(asked(last, { held })).toBe(next);
  });

  it("is spread over some minutes, and not done before a day that is named", () => {
    expect(asked("2027-01-14T20:00:00Z", { held, spread: 0.5 })).toBe("2027-01-14T21:02:30");
    expect(asked("2026-12-11T20:00:00Z")).toBe("2026-12-12T20:00:00");
  });
});

describe("when the history is asked for again", () => {
  const since = time("2026-12-15T21:03:00Z");
  const history = (minutes: number) => {
    const at = since + minutes * 60_000;
    return (nextFollowerCheck({ at, good: true, spread: 0 }, since) - at) / 60_000;
  };

  it("is every minute, then every ten for some hours after a new Table 5, then once a day", () => {
    expect([0, 29, 30, 239, 240].map(history)).toEqual([1, 1, 10, 10, 1440]);
    expect(nextFollowerCheck({ at: 0, good: true, spread: 0 }, null)).toBe(86_400_000);
  });
});
