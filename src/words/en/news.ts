import type { HolderId } from "../../holdings/holder.ts";
import { type Month, monthsBetween } from "../../holdings/month.ts";
import { FIRST_MONTH } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import type { GapClaim } from "../../insights/claims/gap-claim.ts";
import type { MoveClaim } from "../../insights/claims/move-claim.ts";
import type { ClaimOf } from "../../insights/claims/news.ts";
import type { OvertakeClaim, Passing } from "../../insights/claims/overtake-claim.ts";
import type { StreakClaim } from "../../insights/claims/streak-claim.ts";
import { sizeInBillions } from "../money.ts";
import { ACROSS_BREAKS, isRareMove, levelClaim, moveClaim, streakClaim, streakSum, usualClaim } from "./claims.ts";
import { monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { countWord, listed } from "./numbers.ts";
import { nearWords, roundWords } from "./record-claims.ts";

/** Kinds of claims that a line on a holder may carry; the others have sections of their own, or are left to /records. */
export const IN_A_LINE = ["level", "move", "streak", "gap", "passed", "round", "near"] as const;
type LineClaim = ClaimOf<(typeof IN_A_LINE)[number]>;

/** A lead is told by the line of the one behind. */
export function isOfItsOwn(claim: LineClaim): boolean {
  return claim.kind !== "gap" || claim.millions < 0;
}

/** More names make the line unreadable. */
const NAMES = 2;

/**
 * A claim within a line of a summary, where the level and the change stand before it: "lowest since August 2008†".
 * @param columns whether a re-based series is given with both its figures of the month
 */
export function newsClause(
  vintage: Vintage,
  claim: LineClaim,
  columns: "with-columns" | "brief" = "with-columns",
): string {
  const text = clause(vintage, claim, columns);
  return claim.crossed.length === 0 || text.includes(ACROSS_BREAKS) ? text : text + ACROSS_BREAKS;
}

function clause(vintage: Vintage, claim: LineClaim, columns: "with-columns" | "brief"): string {
  const toDate = claim.month < (vintage.newestMonth() ?? claim.month);
  switch (claim.kind) {
    case "streak":
      return streakClaim(claim.streak);
    case "level":
      return levelClaim(claim.extreme, claim.side, { toDate, columns: columns === "with-columns" });
    case "move":
      return moveClause(vintage, claim);
    case "gap":
      return gapClause(vintage, claim);
    case "passed":
    case "passed-by":
      return passedClause(vintage, claim);
    case "round":
      return roundWords(claim, toDate);
    case "near":
      return nearWords(claim, toDate);
  }
}

/** "third fall in a row, −106.0 since April" */
export function streakWithSum({ streak, month }: StreakClaim): string {
  return [streakClaim(streak), streakSum(streak, month)].filter(Boolean).join(", ");
}

/** "its largest rise since July 2019", "five times its usual month (7.6)" */
export function moveClause(vintage: Vintage, { largest, usual, month }: MoveClaim): string {
  const toDate = month < (vintage.newestMonth() ?? month);
  if (isRareMove(largest)) return `its ${moveClaim(largest, { toDate })}`;
  return usual ? usualClaim(usual) : "";
}

/** "105.6 behind Japan, a year ago 259.5"; with "ahead" where it was the larger a year ago */
function gapClause(vintage: Vintage, { other, millions, yearAgoMillions }: GapClaim): string {
  const head = `${sizeInBillions(millions)} behind ${nameOf(vintage, other)}`;
  if (yearAgoMillions === null) return head;
  return `${head}, a year ago ${sizeInBillions(yearAgoMillions)}${yearAgoMillions > 0 ? " ahead" : ""}`;
}

/** "passed China (last ahead in May 2017)" */
function passedClause(vintage: Vintage, { others, month, kind }: OvertakeClaim): string {
  const names = others.map(({ other }) => nameOf(vintage, other));
  const named = names.length > NAMES ? [...names.slice(0, 1), `${countWord(names.length - 1)} others`] : names;
  const [first] = others;
  const when = first && others.length === 1 ? lastAhead(first, month) : null;
  return `${kind === "passed" ? "passed" : "passed by"} ${listed(named)}${when ? ` (${when})` : ""}`;
}

/** "last ahead in May 2017", or of the other one "last behind in May 2017"; null where that was within a year */
export function lastAhead(
  { lastAhead, from }: Passing,
  month: Month,
  side: "ahead" | "behind" = "ahead",
): string | null {
  if (lastAhead !== null)
    return monthsBetween(lastAhead, month) < 12 ? null : `last ${side} in ${monthName(lastAhead)}`;
  return from === FIRST_MONTH
    ? "for the first time in this table"
    : `for the first time since at least ${monthName(from)}`;
}

function nameOf(vintage: Vintage, id: HolderId): string {
  const holder = vintage.holder(id);
  return holder ? runningName(holder) : id;
}
