import { describe, expect, it } from "vitest";
import { arrivalOf } from "../../src/announcements/arrival.ts";

const at = (text: string) => Date.parse(text);
const SCHEDULED = "2026-12-15";

describe("the day on which a file came out", () => {
  it("is the scheduled one if the last check was before its time", () => {
    const arrival = arrivalOf(SCHEDULED, at("2026-12-15T20:00:00Z"), at("2026-12-15T21:05:00Z"));
    expect(arrival).toEqual({ date: SCHEDULED, watched: true });
  });

  it("is the scheduled one if nobody looked", () => {
    expect(arrivalOf(SCHEDULED, null, at("2026-12-18T12:00:00Z"))).toEqual({ date: SCHEDULED, watched: false });
    expect(arrivalOf(SCHEDULED, at("2026-12-10T12:00:00Z"), at("2026-12-18T12:00:00Z"))).toEqual({
      date: SCHEDULED,
      watched: false,
    });
  });

  it("is today if it was not there a while ago, though it was due", () => {
    const arrival = arrivalOf(SCHEDULED, at("2027-01-28T20:50:00Z"), at("2027-01-28T21:00:00Z"));
    expect(arrival).toEqual({ date: "2027-01-28", watched: true });
  });

  it("is today if it came before its time", () => {
    expect(arrivalOf(SCHEDULED, null, at("2026-12-14T21:00:00Z")).date).toBe("2026-12-14");
  });
});
