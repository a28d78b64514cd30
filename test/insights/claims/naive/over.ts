import { changeLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { difference, lastIn, moves, months as names, range, startOfRun, stepsIn } from "./table.ts";

/** What a row changed by over some months in which it has a figure every month, one meaning and one footing. */
function changeOver(id: string, at: number, months: number): number {
  if (at < months || startOfRun(id, at) > at - months || stepsIn(id, at - months, at).length > 0) return Number.NaN;
  return difference(id, at - months, at)?.millions ?? Number.NaN;
}

const remembered = new Map<string, readonly number[]>();

function changes(id: string, months: number): readonly number[] {
  const key = `${id} ${months}`;
  const known = remembered.get(key) ?? names.map((_, at) => changeOver(id, at, months));
  remembered.set(key, known);
  return known;
}

interface Over {
  readonly says: Reading & { readonly reach: number; readonly months: number };
  readonly since: number | undefined;
}

/** How long there has been no change as large over so many months; null where one in between is not known. */
function largestOver(id: string, at: number, months: number): Over | null {
  const all = changes(id, months);
  const own = all[at];
  if (!own) return null;
  const isAsLarge = (each: number) => {
    const other = all[each] ?? Number.NaN;
    return own > 0 ? other >= own : other <= own;
  };
  const first = startOfRun(id, at) + months;
  const since = lastIn(first, at - 1, isAsLarge);
  const between = range(since === undefined ? first : since + 1, at - 1);
  const unknown = between.filter((each) => Number.isNaN(all[each]));
  const steps = unknown.map((each) => stepsIn(id, each - months, each));
  if (steps.some((found) => found.length === 0)) return null;
  const isOutside = since === undefined && range(0, first - 1).some(isAsLarge);
  const says = {
    months,
    direction: own > 0 ? "rise" : "fall",
    millions: own,
    since: since === undefined ? null : `${monthOf(since)} ${all[since]}`,
    counts: isOutside ? monthOf(first - months) : null,
    leftOut: [...new Set(steps.flat())].sort((a, b) => a - b).map(monthOf),
    reach: at - (since ?? first),
  };
  return { says, since };
}

/** The rarest of the changes over 3, 6 and 12 months. */
export function over(id: string, at: number): Reading | null {
  const all = [3, 6, 12].flatMap((months) => largestOver(id, at, months) ?? []);
  const longest = Math.max(...all.map(({ says }) => says.reach));
  const best = all.find(({ says }) => says.reach === longest);
  if (!best) return null;
  const { since, says } = best;
  const proof = [at, ...(since === undefined ? [] : [since])].map((end) => changeLine(id, end - says.months, end));
  return readingOf(id, at, { says, proof });
}

/** Months in a row that go the same way. */
export function streak(id: string, at: number): Reading | null {
  const all = moves(id);
  const sign = Math.sign(all[at] ?? 0);
  let months = 0;
  while (sign !== 0 && Math.sign(all[at - months] ?? 0) === sign) months++;
  if (months < 2) return null;
  const since = at - months;
  const rare = largestOver(id, at, months);
  const rival = rare?.since;
  const says = {
    months,
    direction: sign > 0 ? "rise" : "fall",
    since: monthOf(since),
    millions: difference(id, since, at)?.millions ?? null,
    over: rare?.says ?? null,
  };
  const own = difference(id, since, at) ? [changeLine(id, since, at)] : [];
  const proof = [
    ...range(since + 1, at).map((each) => changeLine(id, each - 1, each)),
    ...own,
    ...(rival === undefined ? [] : [changeLine(id, rival - months, rival)]),
  ];
  return readingOf(id, at, { says, endedAt: since, proof });
}
