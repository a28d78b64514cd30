import { changeLine } from "./proof.ts";
import { type Reading, readingOf } from "./reading.ts";
import { countries, difference, months, moves, newlyListed, range, stepsIn } from "./table.ts";

/** Over 1, 3, 6 and 12 months and since the last December, where it is none of these. */
export function changes(id: string, at: number): Reading | null {
  const thisYear = Number(months[at]?.slice(5));
  const lengths = [1, 3, 6, 12].includes(thisYear) ? [1, 3, 6, 12] : [1, 3, 6, 12, thisYear];
  const sayable = lengths.filter((length) => {
    const isNew = range(at - length + 1, at).some((each) => newlyListed(id).has(each));
    const isStep = length === 1 && stepsIn(id, at - 1, at).length > 0;
    return !isNew && !isStep && difference(id, at - length, at) !== null;
  });
  if (sayable.length === 0) return null;
  const says = {
    periods: sayable.map((length) => `${length}: ${difference(id, at - length, at)?.millions}`),
  };
  const crossedAfter = at - Math.max(...sayable);
  return readingOf(id, at, { says, crossedAfter, proof: sayable.map((length) => changeLine(id, at - length, at)) });
}

/** How many of the countries that can be compared rose and fell. */
export function breadth(id: string, at: number): Reading | null {
  const compared = countries.filter((country) => !Number.isNaN(moves(country)[at]));
  const move = (country: string) => moves(country)[at] ?? 0;
  const moved = compared.filter((country) => move(country) !== 0);
  if (moved.length === 0) return null;
  const says = {
    rose: moved.filter((country) => move(country) > 0).length,
    fell: moved.filter((country) => move(country) < 0).length,
    unchanged: compared.length - moved.length,
  };
  const bySize = moved.sort((a, b) => move(b) - move(a) || (a < b ? -1 : 1));
  return readingOf(id, at, { says, proof: bySize.map((country) => changeLine(country, at - 1, at)) });
}
