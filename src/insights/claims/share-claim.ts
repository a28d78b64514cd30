import { ABSENT, NOT_AVAILABLE } from "../../holdings/column.ts";
import type { Month } from "../../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import type { Side } from "../extreme.ts";
import { TOTAL } from "../holder-facts.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, type Evidence, type Subject } from "./basis.ts";

/** The part of all foreign holdings, and since when it was not so small, or so large. */
export interface ShareClaim extends Basis {
  readonly kind: "share";
  readonly share: number;
  readonly side: Side;
  /** The last month in which it was as far; null: none that can be compared. */
  readonly since: { readonly month: Month; readonly share: number } | null;
  /** Whether there is none in the whole table; otherwise months before the row began, or meant this, are unknown. */
  readonly inTable: boolean;
  readonly reach: number;
}

interface Part {
  readonly own: number;
  readonly all: number;
}

export function shareClaim(subject: Subject): ShareClaim | null {
  const { vintage, holder, month } = subject;
  const at = indexOf(month);
  const [values, totals] = [vintage.values(holder.id), vintage.values(TOTAL)];
  const partAt = (index: number): Part => ({ own: values[index] ?? ABSENT, all: totals[index] ?? ABSENT });
  const start = startOfRun(vintage, holder.id, at);
  const [now, before] = [partAt(at), partAt(at - 1)];
  if (start === at || !isKnown(now) || !isKnown(before)) return null;
  const compared = compare(now, before);
  if (compared === 0) return null;
  const side = compared < 0 ? "lowest" : "highest";
  const asFar = (index: number) => {
    const part = partAt(index);
    return isKnown(part) && (side === "lowest" ? compare(part, now) <= 0 : compare(part, now) >= 0);
  };
  let found = at - 1;
  while (found >= start && !asFar(found)) found--;
  const since = found < start ? null : monthOfIndex(found);
  const earlier = Array.from({ length: start }, (_, index) => index);
  const wholeTable = side === "highest" || monthOfIndex(start) === FIRST_MONTH;
  const reached = since ?? monthOfIndex(start);
  const between = Array.from({ length: at - 1 - Math.max(found, start - 1) }, (_, back) => at - 1 - back);
  const nearest = between.reduce((best, each) => (isNearer(partAt(each), partAt(best), side) ? each : best), at - 1);
  const proof = [
    ...shareIn(subject, month),
    ...(since ? shareIn(subject, since) : []),
    ...(between.length > 0 ? shareIn(subject, monthOfIndex(nearest), true) : []),
  ];
  return {
    kind: "share",
    share: ratio(now),
    side,
    since: since && { month: since, share: ratio(partAt(found)) },
    inTable: since === null && wholeTable && !earlier.some(asFar),
    reach: at - Math.max(found, start),
    ...basisOf(subject, { measure: "share", crossed: vintage.breaks(holder.id, reached, month), proof }),
  };
}

function isNearer(part: Part, best: Part, side: Side): boolean {
  return side === "lowest" ? compare(part, best) < 0 : compare(part, best) > 0;
}

function shareIn({ vintage, holder }: Subject, month: Month, nearest = false): Evidence[] {
  const [figure, total] = [vintage.at(holder.id, month), vintage.at(TOTAL, month)];
  if (figure.kind === "missing" || total.kind === "missing") return [];
  return [{ kind: "share", holder: holder.id, month, figure, total, nearest }];
}

function isKnown({ own, all }: Part): boolean {
  return own > NOT_AVAILABLE && all > 0;
}

/** Exact: the products of millions stay below 2^53. */
function compare(a: Part, b: Part): number {
  return Math.sign(a.own * b.all - b.own * a.all);
}

function ratio({ own, all }: Part): number {
  return own / all;
}
