import { changeLine, levelLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { countries, difference, isRanked, lastIn, months, moves, startOfRun, stepsIn, values } from "./table.ts";

const heldBy = (id: string, at: number) => values(id)[at] ?? Number.NaN;
const placeOf = (id: string, at: number) => 1 + countries.filter((other) => heldBy(other, at) > heldBy(id, at)).length;

/** Countries with a figure, largest first, equal ones by their codes. */
const listed = (at: number): readonly string[] => allListed[at] ?? [];
const allListed = months.map((_, at) => {
  const known = countries.filter((id) => !Number.isNaN(heldBy(id, at)));
  return known.sort((a, b) => heldBy(b, at) - heldBy(a, at) || (a < b ? -1 : 1));
});

/** Since when one of the first five places is held. */
export function place(id: string, at: number): Reading | null {
  const own = placeOf(id, at);
  if (!isRanked(at) || own > 5) return null;
  const start = startOfRun(id, at);
  const before = lastIn(start, at - 1, (each) => placeOf(id, each) !== own);
  const since = before === undefined ? start : before + 1;
  const says = { place: own, since: monthOf(since), atLeast: before === undefined, reach: at - since };
  const shown = [...new Set([at, since, ...(before === undefined ? [] : [before])])];
  return readingOf(id, at, { says, proof: shown.flatMap((each) => neighbours(id, each)) });
}

function neighbours(id: string, at: number): string[] {
  const all = listed(at);
  const own = all.indexOf(id);
  return all.filter((_, index) => Math.abs(index - own) <= 1).map((each) => levelLine(each, at));
}

/** The distance to the next larger, or of the largest to the second, now and a year ago. */
export function gap(id: string, at: number): Reading | null {
  const all = listed(at);
  const other = all[all.indexOf(id) - 1] ?? all[1];
  if (!isRanked(at) || !other) return null;
  const pair = [id, other];
  const years = pair.map((each) => difference(each, at - 12, at));
  const [own, others] = years;
  const both = own && others ? own.from.millions - others.from.millions : null;
  const crossed = pair.flatMap((each) => stepsIn(each, at - 12, at)).length > 0 && both !== null;
  return readingOf(id, at, {
    says: { other, millions: heldBy(id, at) - heldBy(other, at), yearAgo: both },
    ...(crossed ? { crossedAfter: at - 12 } : {}),
    proof: pair.map((each) => (both === null ? levelLine(each, at) : changeLine(each, at - 12, at))),
  });
}

/** Whom a country passed in a month, or who passed it, and when the one that is ahead now was so last. */
export function overtake(id: string, at: number, kind: "passed" | "passed-by"): Reading | null {
  const others = listed(at).filter((other) => other !== id && isPassing(kind, id, other, at));
  if (others.length === 0) return null;
  const proof = [id, ...others].map((each) => changeLine(each, at - 1, at));
  const passings = others.map((other) => {
    const start = Math.max(startOfRun(id, at), startOfRun(other, at));
    const last = lastIn(start, at - 1, (each) => leadOf(kind, id, other, each) > 0);
    return { other, last, start };
  });
  const lastTimes = passings.flatMap(({ other, last }) =>
    last === undefined ? [] : [levelLine(id, last), levelLine(other, last)],
  );
  const says = {
    others: passings.map(({ other, last, start }) => `${other} ${monthOf(last)} ${monthOf(start)}`),
    place: placeOf(kind === "passed" ? id : (others[0] ?? id), at),
  };
  return readingOf(id, at, { says, proof: [...proof, ...lastTimes] });
}

const leadOf = (kind: string, id: string, other: string, at: number) =>
  (heldBy(id, at) - heldBy(other, at)) * (kind === "passed" ? 1 : -1);

/** Ahead now, not ahead a month ago, behind when the two last differed, and both with a change of the month. */
function isPassing(kind: string, id: string, other: string, at: number): boolean {
  if (Number.isNaN(moves(id)[at]) || Number.isNaN(moves(other)[at])) return false;
  const lead = (each: number) => leadOf(kind, id, other, each);
  if (lead(at) <= 0 || lead(at - 1) > 0) return false;
  const start = Math.max(startOfRun(id, at), startOfRun(other, at));
  const differed = lastIn(start, at - 1, (each) => lead(each) !== 0);
  const ends = [id, other].map((each) => difference(each, at - 1, at));
  const leads = (["from", "to"] as const).map(
    (end) => ((ends[0]?.[end].millions ?? 0) - (ends[1]?.[end].millions ?? 0)) * (kind === "passed" ? 1 : -1),
  );
  if ((leads[0] ?? 0) > 0 || (leads[1] ?? 0) <= 0) return false;
  return differed !== undefined && lead(differed) < 0;
}
