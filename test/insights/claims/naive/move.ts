import { changeLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { breaks, lastIn, moves, range, startOfRun, values } from "./table.ts";

const asLargeAs = (than: number) => (move: number | undefined) =>
  move !== undefined && (than > 0 ? move >= than : move <= than);

/** Months of a break, newest first, whose raw difference would have counted. */
const leftOut = (id: string, first: number, last: number, counts: (move: number) => boolean) =>
  range(first, last)
    .filter((each) => breaks(id).some((found) => found.at === each))
    .filter((each) => counts((values(id)[each] ?? Number.NaN) - (values(id)[each - 1] ?? Number.NaN)))
    .reverse()
    .map(monthOf);

/** The month's own rise or fall. */
export function move(id: string, at: number): Reading | null {
  const all = moves(id);
  const own = all[at];
  if (!own) return null;
  const start = startOfRun(id, at);
  const found = lastIn(0, at - 1, (each) => asLargeAs(own)(all[each]));
  const since = found !== undefined && found > start ? found : undefined;
  const first = since ?? start;
  const says = {
    millions: own,
    direction: own > 0 ? "rise" : "fall",
    since: monthOf(since),
    counts: found !== undefined && since === undefined ? monthOf(start) : null,
    leftOut: leftOut(id, first + 1, at - 1, asLargeAs(own)),
    reach: at - first,
    usual: usual(id, at),
  };
  const proof = [at, ...(since === undefined ? [] : [since])].map((each) => changeLine(id, each - 1, each));
  return readingOf(id, at, { says, proof });
}

/** The size of the move beside the median of the 36 months before, and how many of the last 24 were beyond a round bound. */
function usual(id: string, at: number): Reading | null {
  const all = moves(id);
  const sizes = (first: number, last: number) =>
    range(first, last)
      .map((each) => Math.abs(all[each] ?? Number.NaN))
      .filter((size) => !Number.isNaN(size));
  const size = Math.abs(all[at] ?? 0);
  const past = sizes(at - 36, at - 1).sort((a, b) => a - b);
  if (past.length < 12) return null;
  const middle = [past[Math.ceil(past.length / 2) - 1], past[Math.floor(past.length / 2)]];
  const bound = Math.floor((size - 1) / 10_000) * 10_000;
  const recent = sizes(at - 23, at);
  const often = recent.filter((each) => each > bound).length;
  return { size, median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2, often, of: recent.length, bound };
}

/** A move of the last twelve months, this one aside, that is among the three largest of its way. */
export function earlierMove(id: string, at: number): Reading | null {
  const all = moves(id);
  const start = startOfRun(id, at);
  const known = range(start + 1, at).filter((each) => !Number.isNaN(all[each]));
  const value = (each: number) => all[each] ?? 0;
  const larger = (than: number) =>
    known.filter((each) => (value(than) > 0 ? value(each) > value(than) : value(each) < value(than)));
  const recent = known.filter((each) => each < at && each > at - 12 && value(each) !== 0);
  const rank = Math.min(...recent.map((each) => larger(each).length + 1));
  const best = recent.findLast((each) => larger(each).length + 1 === rank);
  if (known.length < 36 || rank > 3 || best === undefined) return null;
  const before = larger(best).sort((a, b) => Math.abs(value(b)) - Math.abs(value(a)) || b - a);
  const isAsLarge = asLargeAs(value(best));
  const says = {
    month: monthOf(best),
    millions: value(best),
    direction: value(best) > 0 ? "rise" : "fall",
    rank,
    larger: before.map((each) => `${monthOf(each)} ${value(each)}`),
    counts: range(0, start).some((each) => isAsLarge(all[each])) ? monthOf(start) : null,
    leftOut: leftOut(id, start + 1, at - 1, isAsLarge),
  };
  return readingOf(id, at, { says, proof: [best, ...before].map((each) => changeLine(id, each - 1, each)) });
}
