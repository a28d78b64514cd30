import fc from "fast-check";
import { expect, test } from "vitest";
import { monthOfIndex } from "../../../src/holdings/timeline.ts";
import type { Subject } from "../../../src/insights/claims/basis.ts";
import { halfPeakClaim } from "../../../src/insights/claims/half-peak-claim.ts";
import { eachSubject, type Raw, range, raw, startOf, stepsBetween, valueAt } from "./random-dataset.ts";

const level = ({ x }: Raw, index: number) => valueAt(x, index) ?? Number.NaN;
const monthOr = (index: number | undefined) => (index === undefined ? null : monthOfIndex(index));

test("below half of the peak: every month since the one named, and not the month before it", () => {
  const check = (series: Raw, subject: Subject, index: number) => {
    const claim = halfPeakClaim(subject);
    const first = series.wall !== null && series.wall <= index ? series.wall : 0;
    const highest = Math.max(...range(first, index).map((each) => valueAt(series.x, each) ?? 0));
    const isBelow = (each: number) => level(series, each) < highest / 2;
    const last = range(startOf(series, index), index).findLast((each) => !isBelow(each));
    const isBroken = series.steps.includes((last ?? 0) + 1);
    if (highest < 20_000 || last === undefined || last === index || isBroken) return expect(claim).toBe(null);
    const peakAt = range(first, index).find((each) => level(series, each) === highest) ?? 0;
    const earlier = range(peakAt + 1, last).filter(isBelow);
    const [before, since] = [monthOr(earlier.at(-1)), monthOfIndex(last + 1)];
    expect(claim).toMatchObject({ since, before, first: monthOr(earlier[0]) ?? since, reach: index - last - 1 });
    expect(claim?.crossed).toHaveLength(stepsBetween(series, peakAt, index));
  };
  fc.assert(
    fc.property(raw, (series) => eachSubject(series, (subject, index) => check(series, subject, index))),
    { numRuns: 60 },
  );
});
