import { levelLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { breaks, lastIn, moves, range, startOfRun, values } from "./table.ts";

/** The distance from the highest level of all months in which the row means what it means now. */
export function peak(id: string, at: number): Reading | null {
  const row = values(id);
  const wall = breaks(id).findLast((each) => each.kind === "wall" && each.at <= at)?.at ?? 0;
  const highest = Math.max(
    ...range(wall, at)
      .map((each) => row[each] ?? 0)
      .filter((value) => !Number.isNaN(value)),
  );
  const top = row.indexOf(highest, wall);
  if (top === at || highest <= 0) return null;
  const isLower = range(0, wall - 1).some((each) => (row[each] ?? 0) > highest);
  return readingOf(id, at, {
    says: { month: monthOf(top), highest, counts: isLower ? monthOf(wall) : null, millions: row[at] },
    crossedAfter: top,
    proof: [levelLine(id, at), levelLine(id, top)],
  });
}

/** Since when it stands below half of that: the run back to a month at half or above, and the last time before. */
export function halfPeak(id: string, at: number): Reading | null {
  const row = values(id);
  const wall = breaks(id).findLast((each) => each.kind === "wall" && each.at <= at)?.at ?? 0;
  const highest = Math.max(
    ...range(wall, at)
      .map((each) => row[each] ?? 0)
      .filter((value) => !Number.isNaN(value)),
  );
  const top = row.indexOf(highest, wall);
  const isBelow = (each: number) => (row[each] ?? Number.NaN) < highest / 2;
  const last = lastIn(startOfRun(id, at), at, (each) => !isBelow(each));
  if (highest < 20_000 || last === undefined || last === at) return null;
  if (breaks(id).some((each) => each.at === last + 1)) return null;
  const earlier = range(top + 1, last).filter(isBelow);
  const between = range(last + 2, at - 1).map((each) => row[each] ?? 0);
  const isLower = range(0, wall - 1).some((each) => (row[each] ?? 0) > highest);
  const says = {
    month: monthOf(top),
    highest,
    counts: isLower ? monthOf(wall) : null,
    millions: row[at],
    since: monthOf(last + 1),
    reach: at - last - 1,
    before: monthOf(earlier.at(-1)),
    first: monthOf(earlier[0] ?? last + 1),
  };
  const shown = earlier.length > 0 ? [earlier.at(-1) ?? at, earlier[0] ?? at] : [];
  const named = [...new Set([at, top, last + 1, last, ...shown])].map((each) => levelLine(id, each));
  const nearest = last + 2 + between.indexOf(Math.max(...between));
  const proof = between.length > 0 ? [...named, levelLine(id, nearest, true)] : named;
  return readingOf(id, at, { says, crossedAfter: top, proof });
}

/** What is round for a level of this size. */
function roundStep(level: number): number {
  if (level >= 5_000_000) return 500_000;
  if (level >= 1_000_000) return 100_000;
  if (level >= 100_000) return 50_000;
  return level >= 20_000 ? 10_000 : Number.NaN;
}

/** A round number passed in the month, and since when the level was not on that side. */
export function round(id: string, at: number): Reading | null {
  const row = values(id);
  const [before = Number.NaN, now = Number.NaN] = [row[at - 1], row[at]];
  const start = startOfRun(id, at);
  if (start === at || Number.isNaN(before) || isBroken(id, at)) return null;
  const isAbove = now > before;
  const step = roundStep(Math.max(before, now));
  const all = range(1, 100).map((times) => times * step);
  const passed = all.filter((bound) => (isAbove ? before < bound && bound <= now : now < bound && bound <= before));
  if (passed.length === 0) return null;
  const bound = isAbove ? Math.max(...passed) : Math.min(...passed);
  const isBeyond = (each: number) => (isAbove ? (row[each] ?? 0) >= bound : (row[each] ?? 0) < bound);
  const since = lastIn(start, at - 1, isBeyond);
  const says = {
    direction: isAbove ? "above" : "below",
    bound,
    since: monthOf(since),
    inTable: since === undefined && (isAbove ? !range(0, at - 1).some(isBeyond) : start === 0),
    reach: at - (since ?? start),
  };
  return readingOf(id, at, {
    says,
    crossedAfter: since ?? start,
    proof: [at, at - 1, ...(since === undefined ? [] : [since])].map((each) => levelLine(id, each)),
  });
}

/** Nothing passes a number in a month of a break. */
const isBroken = (id: string, at: number) => breaks(id).some((each) => each.at === at) || Number.isNaN(moves(id)[at]);

/** Within 1 % of the next 1, 5, 10, 50, 100 … that was not reached. */
export function near(id: string, at: number): Reading | null {
  const row = values(id);
  const level = row[at] ?? Number.NaN;
  const bound = [5, 6, 7].flatMap((power) => [5 * 10 ** (power - 1), 10 ** power]).find((each) => each > level);
  if (bound === undefined || level < 0.99 * bound) return null;
  const isReached = (each: number) => (row[each] ?? 0) >= bound;
  if (range(startOfRun(id, at), at - 1).some(isReached)) return null;
  const says = { bound, millions: level, inTable: !range(0, at - 1).some(isReached) };
  return readingOf(id, at, { says, proof: [levelLine(id, at)] });
}
