import { levelLine } from "./proof.ts";
import { monthOf, type Reading, readingOf } from "./reading.ts";
import { breaks, lastIn, oldColumn, range, startOfRun, stepsIn, values } from "./table.ts";

/** Lowest or highest since when. */
export function level(id: string, at: number): Reading | null {
  const row = values(id);
  const [now = Number.NaN, before = Number.NaN] = [row[at], row[at - 1]];
  const start = startOfRun(id, at);
  if (start === at || !(now !== before)) return null;
  const side = now < before ? "lowest" : "highest";
  const isAsFar = (value: number | undefined) =>
    value !== undefined && (side === "lowest" ? value <= now : value >= now);
  const most = (of: number[]) =>
    of.reduce<number | undefined>(
      (best, each) => (best === undefined || isFurther(row, each, best, side) ? each : best),
      undefined,
    );
  const found = lastIn(start, at - 1, (each) => isAsFar(row[each]));
  const june = lastIn(start, at - 1, (each) => isRebasing(id, each, isAsFar, found));
  const nearest = (since: number) => {
    const best = most(range(since + 1, at - 1));
    return best === undefined ? [] : [levelLine(id, best, true)];
  };
  if (june !== undefined && (found === undefined || june > found)) {
    const [old, now] = [oldColumn(id, june), row[june]];
    const says = { side, as: "re-based", month: monthOf(june), old, now, reach: at - june };
    return readingOf(id, at, {
      says,
      proof: [levelLine(id, at), levelLine(id, june), `old ${id} ${monthOf(june)} ${old}`, ...nearest(june)],
    });
  }
  const proof = (month: number) => [levelLine(id, at), levelLine(id, month)];
  if (found !== undefined) {
    const says = { side, as: "since", month: monthOf(found), millions: row[found], reach: at - found };
    return readingOf(id, at, { says, crossedAfter: found, proof: [...proof(found), ...nearest(found)] });
  }
  const all = range(0, at - 1).filter((each) => !Number.isNaN(row[each]));
  const isOfTable = !all.some((each) => isAsFar(row[each])) && (side === "highest" || start === 0);
  // Of the table's or the run's months the one that comes nearest; the first of equals.
  const rival = most(isOfTable ? all : all.filter((each) => each >= start)) ?? start;
  if (isOfTable) {
    const says = {
      side,
      as: "in-table",
      month: monthOf(rival),
      millions: row[rival],
      runsFrom: monthOf(start),
      reach: at - start,
    };
    return readingOf(id, at, { says, crossedAfter: rival, proof: proof(rival) });
  }
  const says = {
    side,
    as: "since-listed",
    month: monthOf(start),
    again: all.some((each) => each < start),
    reach: at - start,
  };
  return readingOf(id, at, { says, crossedAfter: rival, proof: [...proof(start), ...nearest(start)] });
}

function isFurther(row: readonly number[], one: number, other: number, side: string): boolean {
  const [a = 0, b = 0] = [row[one], row[other]];
  return side === "lowest" ? a < b : a > b;
}

/**
 * A survey June with both columns, of one meaning: either the level lies between the two, or the month found is the last
 * before it and would not have been as far on the June's new footing. An old column of nothing can be compared with nothing.
 */
function isRebasing(
  id: string,
  june: number,
  isAsFar: (value: number | undefined) => boolean,
  found: number | undefined,
): boolean {
  const [old, now = Number.NaN] = [oldColumn(id, june), values(id)[june]];
  const isWall = breaks(id).some((each) => each.at === june && each.kind === "wall");
  if (!old || june === 0 || isWall || stepsIn(id, june - 1, june).length === 0 || isAsFar(now)) return false;
  if (isAsFar(old)) return true;
  return found === june - 1 && !isAsFar(((values(id)[found] ?? 0) * now) / old);
}
