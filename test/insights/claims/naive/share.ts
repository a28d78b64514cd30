import { shareLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { lastIn, range, startOfRun, values } from "./table.ts";

/** The part of all foreign holdings, and since when it was not so small, or so large. */
export function share(id: string, at: number): Reading | null {
  const [own, all] = [values(id), values("total")];
  const part = (each: number) => (own[each] ?? Number.NaN) / (all[each] ?? Number.NaN);
  const start = startOfRun(id, at);
  const moved = part(at) - part(at - 1);
  if (start === at || !moved) return null;
  const isAsFar = (each: number) => (moved < 0 ? part(each) <= part(at) : part(each) >= part(at));
  const since = lastIn(start, at - 1, isAsFar);
  const between = range((since ?? start - 1) + 1, at - 1).map((each) => part(each));
  const furthest = moved < 0 ? Math.min(...between) : Math.max(...between);
  const nearest = lastIn(0, at - 1, (each) => part(each) === furthest) ?? at;
  const says = {
    side: moved < 0 ? "lowest" : "highest",
    share: part(at),
    since: since === undefined ? null : `${monthOf(since)} ${part(since)}`,
    inTable: !range(0, at - 1).some(isAsFar) && (moved > 0 || start === 0),
    reach: at - (since ?? start),
  };
  return readingOf(id, at, {
    says,
    crossedAfter: since ?? start,
    proof: [
      shareLine(id, at),
      ...(since === undefined ? [] : [shareLine(id, since)]),
      ...(between.length > 0 ? [shareLine(id, nearest, true)] : []),
    ],
  });
}
