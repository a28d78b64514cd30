import type { Change } from "../../holdings/change.ts";
import { addMonths, type Month, monthsBetween, toMonth } from "../../holdings/month.ts";
import { indexOf } from "../../holdings/timeline.ts";
import { newlyListed } from "../newly-listed.ts";
import { type Basis, basisOf, type Subject } from "./basis.ts";

/** What the level changed by over 1, 3, 6 and 12 months and since the end of the last year. */
export interface ChangesClaim extends Basis {
  readonly kind: "changes";
  readonly periods: readonly { readonly period: Period; readonly change: Change }[];
}

/** In months. */
type Period = 1 | 3 | 6 | 12 | "year-to-date";

export function changesClaim(subject: Subject, wanted: readonly Period[]): ChangesClaim | null {
  const { vintage, holder, month } = subject;
  const listedAnew = newlyListed(vintage, holder.id);
  const periods = wanted.flatMap((period) => {
    const from = startOf(period, month);
    if (period === "year-to-date" && [1, 3, 6, 12].includes(monthsBetween(from, month))) return [];
    const change = vintage.change(holder.id, from, month);
    const isMove = ![...listedAnew].some((index) => index > indexOf(from) && index <= indexOf(month));
    const sayable = change.kind === "change" && isMove && (period !== 1 || change.steps.length === 0);
    return sayable ? [{ period, change }] : [];
  });
  if (periods.length === 0) return null;
  const crossed = [...new Set(periods.flatMap(({ change }) => change.steps))];
  const proof = periods.map(({ change }) => ({ kind: "change", holder: holder.id, change }) as const);
  return { kind: "changes", periods, ...basisOf(subject, { measure: "change", crossed, proof }) };
}

function startOf(period: Period, month: Month): Month {
  return period === "year-to-date" ? addMonths(toMonth(`${month.slice(0, 4)}-01`), -1) : addMonths(month, -period);
}
