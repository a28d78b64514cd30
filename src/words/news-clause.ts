import { type Month, monthsBetween } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { MoveClaim } from "../insights/claims/move-claim.ts";
import type { ClaimOf } from "../insights/claims/news.ts";
import type { OvertakeClaim, Passing } from "../insights/claims/overtake-claim.ts";
import type { StreakClaim } from "../insights/claims/streak-claim.ts";
import { ACROSS_BREAKS } from "./across-breaks.ts";
import {
  type ClaimStyle,
  isRareMove,
  levelClaim,
  moveClaim,
  streakClaim,
  streakSum,
  usualClaim,
} from "./claim-text.ts";
import { holderOf } from "./holder-of.ts";
import { gapClaim, gapYearAgo, nearClaim, roundClaim, spanOf } from "./record-claim.ts";
import type { Words } from "./words.ts";

/** Kinds of claims that a line on a holder may carry; the others have sections of their own, or are left to /records. */
export const IN_A_LINE = ["level", "move", "streak", "gap", "passed", "round", "near"] as const;
type LineClaim = ClaimOf<(typeof IN_A_LINE)[number]>;

/** A lead is told by the line of the one behind. */
export function isOfItsOwn(claim: LineClaim): boolean {
  return claim.kind !== "gap" || claim.millions < 0;
}

/** More names make the line unreadable. */
const NAMES = 2;
/** A place that was held within them is no news. */
const YEAR = 12;

/** A claim within a line of a summary, where the level and the change stand before it: "lowest since August 2008†". */
export function newsClause(
  words: Words,
  vintage: Vintage,
  claim: LineClaim,
  style: Pick<ClaimStyle, "columns" | "definite"> = {},
): string {
  const text = clause(words, vintage, claim, style);
  return claim.crossed.length === 0 || text.includes(ACROSS_BREAKS) ? text : text + ACROSS_BREAKS;
}

function clause(words: Words, vintage: Vintage, claim: LineClaim, style: ClaimStyle): string {
  const toDate = claim.month < (vintage.newestMonth() ?? claim.month);
  switch (claim.kind) {
    case "streak":
      return streakClaim(words, claim.streak, { definite: style.definite ?? false });
    case "level":
      return levelClaim(words, claim.extreme, claim.side, { ...style, toDate });
    case "move":
      return moveClause(words, vintage, claim);
    case "gap":
      return gapClause(words, vintage, claim);
    case "passed":
    case "passed-by":
      return passedClause(words, vintage, claim);
    case "round":
      return roundClaim(words, claim, toDate);
    case "near":
      return nearClaim(words, claim, toDate);
  }
}

/** "105.6 behind Japan, a year ago 259.5" */
function gapClause(words: Words, vintage: Vintage, claim: ClaimOf<"gap">): string {
  const [gap, before] = [gapClaim(words, vintage, claim), gapYearAgo(words, claim)];
  return before === null ? gap : words.claims.gapAndYearAgo(gap, before);
}

/** "third fall in a row, −106.0 since April" */
export function streakWithSum(words: Words, { streak, month }: StreakClaim): string {
  return [streakClaim(words, streak), streakSum(words, streak, month)]
    .filter((part) => part !== null)
    .join(words.punctuation.comma);
}

/** "its largest rise since July 2019", "five times its usual month (7.6)" */
export function moveClause(words: Words, vintage: Vintage, { largest, usual, month }: MoveClaim): string {
  const toDate = month < (vintage.newestMonth() ?? month);
  if (isRareMove(largest)) return moveClaim(words, largest, { toDate, own: true });
  return usual ? usualClaim(words, usual) : "";
}

/** "passed China (last ahead in May 2017)" */
function passedClause(words: Words, vintage: Vintage, { others, month, kind }: OvertakeClaim): string {
  const shown = others.length > NAMES ? others.slice(0, 1) : others;
  const [first] = others;
  return words.claims.passed({
    kind,
    others: shown.map(({ other }) => ({ holder: holderOf(vintage, other), when: null })),
    unnamed: others.length - shown.length,
    when: first && others.length === 1 ? lastAhead(words, first, month) : null,
  });
}

/** "last ahead in May 2017", or of the other one "last behind in May 2017"; null where that was within a year */
export function lastAhead(
  { claims }: Words,
  { lastAhead, from }: Passing,
  month: Month,
  side: "ahead" | "behind" = "ahead",
): string | null {
  if (lastAhead === null) return claims.firstTime(spanOf(from));
  return monthsBetween(lastAhead, month) < YEAR ? null : claims.lastTime({ side, month: lastAhead, beside: month });
}
