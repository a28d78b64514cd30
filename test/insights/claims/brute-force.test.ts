import fc from "fast-check";
import { expect, test } from "vitest";
import type { Month } from "../../../src/holdings/month.ts";
import { indexOf, monthOfIndex } from "../../../src/holdings/timeline.ts";
import type { Subject } from "../../../src/insights/claims/basis.ts";
import { breadthClaim } from "../../../src/insights/claims/breadth-claim.ts";
import { changesClaim } from "../../../src/insights/claims/changes-claim.ts";
import { earlierMoveClaim } from "../../../src/insights/claims/earlier-move-claim.ts";
import { gapClaim } from "../../../src/insights/claims/gap-claim.ts";
import { largestOver } from "../../../src/insights/claims/largest-over.ts";
import { levelClaim } from "../../../src/insights/claims/level-claim.ts";
import { moveClaim } from "../../../src/insights/claims/move-claim.ts";
import { nearClaim } from "../../../src/insights/claims/near-claim.ts";
import { overtakeClaim } from "../../../src/insights/claims/overtake-claim.ts";
import { peakClaim } from "../../../src/insights/claims/peak-claim.ts";
import { placeClaim } from "../../../src/insights/claims/place-claim.ts";
import { roundClaim } from "../../../src/insights/claims/round-claim.ts";
import { shareClaim } from "../../../src/insights/claims/share-claim.ts";
import { streakClaim } from "../../../src/insights/claims/streak-claim.ts";
import {
  changeOver,
  eachSubject,
  type Raw,
  range,
  raw,
  startOf,
  stepsBetween,
  valueAt,
  X,
  Y,
} from "./random-dataset.ts";

const check = (of: (series: Raw, subject: Subject, index: number) => void) =>
  fc.assert(
    fc.property(raw, (series) => eachSubject(series, (subject, index) => of(series, subject, index))),
    { numRuns: 60 },
  );

const monthOrNull = (index: number | undefined): Month | null =>
  index === undefined || index < 0 ? null : monthOfIndex(index);
const asLargeAs = (than: number) => (change: number | null) =>
  change !== null && (than > 0 ? change >= than : change <= than);
const known = (row: Raw["x"], index: number): number => valueAt(row, index) ?? Number.NaN;

/** What the claim must be: its nearest rival, if it is of the same run, and the steps whose periods lie between. */
function largestOf(series: Raw, index: number, months: number) {
  const change = changeOver(series, index, months);
  if (!change) return null;
  const found = range(0, index - 1).findLast((each) => asLargeAs(change)(changeOver(series, each, months)));
  const first = startOf(series, index) + months;
  const isSince = found !== undefined && found >= first;
  const periods = range(isSince ? found + 1 : first, index - 1);
  const left = series.steps.filter((step) => periods.some((end) => step > end - months && step <= end));
  const from = found !== undefined && !isSince ? monthOfIndex(first - months) : null;
  return { since: isSince ? monthOfIndex(found) : null, from, left: left.sort() };
}

test.each([2, 3, 6])(
  "a change over %i months: no period since was as large, those across a step left out",
  (months) => {
    check((series, { vintage, month }, index) => {
      const claim = largestOver(vintage, X, month, months);
      const expected = largestOf(series, index, months);
      if (!claim || !expected) return expect(claim).toBe(expected);
      const left = claim.leftOut.map((step) => indexOf(step.month)).sort();
      expect({ since: claim.since?.month ?? null, from: claim.from, left }).toEqual(expected);
    });
  },
);

test("a streak carries the change over it, and the break at which it ended", () => {
  check((series, subject, index) => {
    const claim = streakClaim(subject);
    const sign = Math.sign(changeOver(series, index, 1) ?? 0);
    const length = range(0, index).findIndex((back) => Math.sign(changeOver(series, index - back, 1) ?? 0) !== sign);
    if (sign === 0 || length < 2) return expect(claim).toBe(null);
    expect(claim?.streak).toMatchObject({ months: length, millions: changeOver(series, index, length) });
    const since = index - length;
    const isBreak = since > 0 && (series.steps.includes(since) || series.wall === since);
    expect(claim?.stoppedAt?.month ?? null).toBe(isBreak ? monthOfIndex(since) : null);
    expect(claim?.over?.millions).toBe(claim?.streak.millions);
  });
});

test("a share is the lowest or highest since the month named, or of the row, or of the table", () => {
  check((series, subject, index) => {
    const claim = shareClaim(subject);
    const share = (each: number) => known(series.x, each) / known(series.total, each);
    const start = startOf(series, index);
    const moved = share(index) - share(index - 1);
    if (start === index || Number.isNaN(moved) || moved === 0) return expect(claim).toBe(null);
    const asFar = (each: number) => (moved < 0 ? share(each) <= share(index) : share(each) >= share(index));
    const found = range(start, index - 1).findLast(asFar);
    const inTable = !range(0, index - 1).some(asFar) && (moved > 0 || start === 0);
    expect(claim).toMatchObject({ side: moved < 0 ? "lowest" : "highest", inTable, share: share(index) });
    expect(claim?.since?.month ?? null).toBe(monthOrNull(found));
    expect(claim?.crossed).toHaveLength(stepsBetween(series, found ?? start, index));
  });
});

test("an earlier move is ranked among all of its row that may be compared", () => {
  check((series, subject, index) => {
    const claim = earlierMoveClaim(subject);
    const start = startOf(series, index);
    const inRun = range(start + 1, index).filter((each) => changeOver(series, each, 1) !== null);
    const move = (each: number) => changeOver(series, each, 1) ?? 0;
    const larger = (than: number) => inRun.filter((each) => (than > 0 ? move(each) > than : move(each) < than));
    const recent = inRun.filter((each) => each >= index - 11 && each < index && move(each) !== 0);
    const ranks = recent.map((each) => larger(move(each)).length + 1);
    const best = Math.min(...ranks);
    if (inRun.length < 36 || best > 3) return expect(claim).toBe(null);
    const at = recent[ranks.lastIndexOf(best)] ?? 0;
    expect(claim).toMatchObject({ rank: best, move: { month: monthOfIndex(at), millions: move(at) } });
    expect(claim?.larger.map(({ month }) => indexOf(month)).sort()).toEqual(larger(move(at)).sort());
    const before = range(1, start).some((each) => asLargeAs(move(at))(changeOver(series, each, 1)));
    expect(claim?.since ?? null).toBe(before ? monthOfIndex(start) : null);
    const isAsLarge = (step: number) => asLargeAs(move(at))(known(series.x, step) - known(series.x, step - 1));
    const left = series.steps.filter((step) => step > start && step < index && isAsLarge(step));
    expect(claim?.leftOut.map(indexOf).sort()).toEqual(left.sort());
  });
});

test("a place is held since the month named", () => {
  check((series, subject, index) => {
    const claim = placeClaim(subject);
    const place = (each: number) => (known(series.y, each) > known(series.x, each) ? 2 : 1);
    const start = startOf(series, index);
    const since = (range(start, index - 1).findLast((each) => place(each) !== place(index)) ?? start - 1) + 1;
    expect(claim).toMatchObject({ place: place(index), since: monthOfIndex(since), atLeast: since === start });
  });
});

test("who passes whom: behind at one end of the month, ahead at the other, and last ahead when", () => {
  check((series, subject, index) => {
    const startOfY = range(0, index).findLast((each) => valueAt(series.y, each) === null) ?? -1;
    const start = Math.max(startOf(series, index), startOfY + 1);
    const lead = (each: number) => known(series.x, each) - known(series.y, each);
    const hasChange = changeOver(series, index, 1) !== null && start < index;
    const before = range(start, index - 1).findLast((each) => lead(each) !== 0);
    for (const [kind, sign] of [
      ["passed", 1],
      ["passed-by", -1],
    ] as const) {
      const claim = overtakeClaim(subject, kind);
      const turned = before !== undefined && lead(index) * sign > 0 && lead(before) * sign < 0;
      if (!hasChange || !turned) expect(claim).toBe(null);
      else {
        const last = range(start, index - 1).findLast((each) => lead(each) * sign > 0);
        expect(claim?.others).toEqual([{ other: Y, lastAhead: monthOrNull(last), from: monthOfIndex(start) }]);
      }
    }
  });
});

test("the distance to the other country, now and a year ago", () => {
  check((series, subject, index) => {
    const claim = gapClaim(subject);
    const gap = (each: number) => known(series.x, each) - known(series.y, each);
    if (Number.isNaN(gap(index))) return expect(claim).toBe(null);
    const crossesWall = series.wall !== null && series.wall > index - 12 && series.wall <= index;
    const yearAgo = crossesWall || Number.isNaN(gap(index - 12)) ? null : gap(index - 12);
    expect(claim).toMatchObject({ other: Y, millions: gap(index), yearAgoMillions: yearAgo });
    expect(claim?.crossed).toHaveLength(yearAgo === null ? 0 : stepsBetween(series, index - 12, index));
  });
});

test("the peak is the highest of all months in which the row means what it means now", () => {
  check((series, subject, index) => {
    const claim = peakClaim(subject);
    const first = series.wall !== null && series.wall <= index ? series.wall : 0;
    const levels = range(first, index).map((each) => valueAt(series.x, each) ?? 0);
    const at = first + levels.indexOf(Math.max(...levels));
    if (at === index) return expect(claim).toBe(null);
    expect(claim?.peak).toMatchObject({ month: monthOfIndex(at), millions: known(series.x, at) });
    expect(claim?.crossed).toHaveLength(stepsBetween(series, at, index));
  });
});

test("a round number lies between two months, and the level was on that side last when", () => {
  check((series, subject, index) => {
    const claim = roundClaim(subject);
    const [before, now] = [known(series.x, index - 1), known(series.x, index)];
    const high = Math.max(before, now);
    const step = high >= 100_000 ? 50_000 : high >= 20_000 ? 10_000 : Number.POSITIVE_INFINITY;
    const bounds = range(1, 20).filter((count) => step * count > Math.min(before, now) && step * count <= high);
    if (changeOver(series, index, 1) === null || bounds.length === 0) return expect(claim).toBe(null);
    const isAbove = now > before;
    const bound = step * (isAbove ? Math.max(...bounds) : Math.min(...bounds));
    const isBeyond = (each: number) => (isAbove ? known(series.x, each) >= bound : known(series.x, each) < bound);
    const start = startOf(series, index);
    const since = range(start, index - 1).findLast(isBeyond);
    const inTable = isAbove ? !range(0, index - 1).some(isBeyond) : start === 0 && since === undefined;
    expect(claim).toMatchObject({ boundMillions: bound, since: monthOrNull(since), inTable });
    expect(claim?.crossed).toHaveLength(stepsBetween(series, since ?? start, index));
  });
});

test("a very round number is near, and was not reached", () => {
  check((series, subject, index) => {
    const claim = nearClaim(subject);
    const level = known(series.x, index);
    const bound = [50_000, 100_000, 500_000].find((each) => each > level) ?? 0;
    const start = startOf(series, index);
    const reached = (each: number) => known(series.x, each) >= bound;
    if (bound - level > bound / 100 || range(start, index).some(reached)) return expect(claim).toBe(null);
    expect(claim).toMatchObject({ boundMillions: bound, inTable: !range(0, index).some(reached) });
  });
});

test("changes over usual periods, and how many moved which way", () => {
  check((series, subject, index) => {
    const lengths = [1, 3, 6, 12, indexOf(subject.month) - indexOf(yearEnd(subject.month))];
    const crossesWall = (months: number) =>
      series.wall !== null && series.wall > index - months && series.wall <= index;
    const expected = [...new Set(lengths)].flatMap((months) => {
      const change = known(series.x, index) - known(series.x, index - months);
      const isLeft = Number.isNaN(change) || crossesWall(months) || (months === 1 && series.steps.includes(index));
      return isLeft ? [] : [change];
    });
    expect(
      (changesClaim(subject, [1, 3, 6, 12, "year-to-date"])?.periods ?? []).map(({ change }) => change.millions),
    ).toEqual(expected);
    const ofX = changeOver(series, index, 1);
    const ofY = series.steps.includes(index) ? Number.NaN : known(series.y, index) - known(series.y, index - 1);
    const moves = [ofX ?? Number.NaN, ofY].filter((each) => !Number.isNaN(each) && each !== 0);
    const breadth = breadthClaim(subject);
    expect(breadth?.rose ?? 0).toBe(moves.filter((each) => each > 0).length);
    expect(breadth?.fell ?? 0).toBe(moves.filter((each) => each < 0).length);
  });
});

test("a move and a level bring what they compare: as far in the month named, and in none between", () => {
  check((series, subject, index) => {
    const move = moveClaim(subject);
    expect(move?.change.millions ?? 0).toBe(changeOver(series, index, 1) ?? 0);
    if (move?.largest.since) expect(move.proof).toHaveLength(2);
    const level = levelClaim(subject);
    if (level?.extreme.kind !== "since") return;
    const nearest = level.proof.find((each) => each.kind === "level" && each.nearest);
    const between = range(indexOf(level.extreme.month) + 1, index - 1).map((each) => known(series.x, each));
    const furthest = level.side === "lowest" ? Math.min(...between) : Math.max(...between);
    expect(nearest?.kind === "level" && nearest.figure.millions).toBe(furthest);
  });
});

function yearEnd(month: Month): Month {
  return monthOfIndex(indexOf(month) - Number(month.slice(5)));
}
