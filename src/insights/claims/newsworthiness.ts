import { monthsBetween } from "../../holdings/month.ts";
import type { Claim } from "./claim.ts";
import type { GapClaim } from "./gap-claim.ts";
import type { HalfPeakClaim } from "./half-peak-claim.ts";
import type { LevelClaim } from "./level-claim.ts";
import type { MoveClaim } from "./move-claim.ts";
import type { OvertakeClaim } from "./overtake-claim.ts";
import type { RoundClaim } from "./round-claim.ts";
import type { ShareClaim } from "./share-claim.ts";
import type { StreakClaim } from "./streak-claim.ts";

/** How much of news a claim is: the highest weight comes first, and 0 is not said at all. */
export interface Newsworthiness {
  readonly weight: number;
  /** Why: the catalogue has its words. */
  readonly because: Because;
}

export type Because =
  | "not-long-ago"
  | "very-round-number-near"
  | "earlier-move-among-largest"
  | "breadth"
  | "distance-from-peak"
  | "below-half-of-peak"
  | "recent-place"
  | "place-held-for-years"
  | "largest-over-months"
  | "usual-periods"
  | "record-of-table"
  | "record-of-row"
  | "level-of-ten-years"
  | "level-of-half-a-year"
  | "largest-move-of-table"
  | "move-of-two-years"
  | "three-times-usual"
  | "twice-usual"
  | "ordinary-month"
  | "distance-to-next"
  | "largest-within-reach"
  | "distance-halved"
  | "lower-place-changed-hands"
  | "top-place-changed-hands"
  | "top-place-changed-hands-again"
  | "long-run-and-largest"
  | "long-run"
  | "two-months-largest"
  | "two-months"
  | "round-number-after-months"
  | "round-number-first"
  | "round-number-after-years"
  | "share"
  | "record-share"
  | "share-of-two-years";

const NOT_NEWS: Newsworthiness = { weight: 0, because: "not-long-ago" };
const RARE_MONTHS = 24;
const LONG_MONTHS = 120;
const TOP_TEN = 10;
/** Rounded it is said as "three times". */
const TIMES_WORTH_SAYING = 2.5;
const MONTHS_NEW = 6;

/** Records come first, then what changed hands, runs and rarities by their age, then what hardly changes from month to month. */
export function newsworthiness(claim: Claim): Newsworthiness {
  switch (claim.kind) {
    case "level":
      return levelNews(claim);
    case "move":
      return moveNews(claim);
    case "passed":
    case "passed-by":
      return overtakeNews(claim);
    case "streak":
      return streakNews(claim);
    case "round":
      return roundNews(claim);
    case "near":
      return { weight: 57.5, because: "very-round-number-near" };
    case "share":
      return shareNews(claim);
    case "gap":
      return gapNews(claim);
    case "earlier-move":
      return {
        weight: 58 - claim.rank / 2,
        because: "earlier-move-among-largest",
      };
    case "breadth":
      return { weight: 56, because: "breadth" };
    case "peak":
      return { weight: 40, because: "distance-from-peak" };
    case "half-peak":
      return halfPeakNews(claim);
    case "place":
      if (claim.reach === 0) return NOT_NEWS;
      return claim.reach < RARE_MONTHS
        ? { weight: 20, because: "recent-place" }
        : { weight: claim.place === 1 ? 35 : 30, because: "place-held-for-years" };
    case "over":
      return claim.over.reach < RARE_MONTHS
        ? NOT_NEWS
        : {
            weight: 34 - 1 / claim.over.reach,
            because: "largest-over-months",
          };
    case "changes":
      return { weight: 12, because: "usual-periods" };
  }
}

function levelNews({ extreme, reach }: LevelClaim): Newsworthiness {
  if (reach < 6) return NOT_NEWS;
  switch (extreme.kind) {
    case "in-table":
      return { weight: 100, because: "record-of-table" };
    case "since-listed":
      return { weight: 45 + years(reach, 10), because: "record-of-row" };
    default:
      if (reach >= LONG_MONTHS)
        return {
          weight: 76 + years(reach, 18),
          because: "level-of-ten-years",
        };
      return {
        weight: 60 + years(reach, 19),
        because: "level-of-half-a-year",
      };
  }
}

function moveNews({ largest, usual }: MoveClaim): Newsworthiness {
  const times = usual && usual.medianMillions > 0 ? usual.millions / usual.medianMillions : 0;
  const isRare = largest.months >= RARE_MONTHS;
  if (isRare && largest.since === null && largest.from === null)
    return { weight: 95, because: "largest-move-of-table" };
  if (isRare) return { weight: 65 + years(largest.months, 15), because: "move-of-two-years" };
  if (times >= TIMES_WORTH_SAYING) return { weight: 57, because: "three-times-usual" };
  if (times >= 2) return { weight: 45, because: "twice-usual" };
  return { weight: 15, because: "ordinary-month" };
}

function gapNews({ place, millions, yearAgoMillions }: GapClaim): Newsworthiness {
  if (!isHalved(millions, yearAgoMillions)) return { weight: 25, because: "distance-to-next" };
  return place === 2 && millions < 0
    ? { weight: 73, because: "largest-within-reach" }
    : { weight: 58, because: "distance-halved" };
}

function overtakeNews({ place, others, month }: OvertakeClaim): Newsworthiness {
  if (place > TOP_TEN) return { weight: 50 - place / 10, because: "lower-place-changed-hands" };
  const isNew = others.some(({ lastAhead }) => lastAhead === null || monthsBetween(lastAhead, month) >= 12);
  return isNew
    ? {
        weight: 90 - place / 2,
        because: "top-place-changed-hands",
      }
    : { weight: 64 - place / 10, because: "top-place-changed-hands-again" };
}

function streakNews({ streak, over }: StreakClaim): Newsworthiness {
  const isRare = over !== null && over.reach >= RARE_MONTHS;
  if (streak.months >= 3)
    return isRare
      ? { weight: 85, because: "long-run-and-largest" }
      : { weight: 59.5 + years(streak.months, 5), because: "long-run" };
  return isRare ? { weight: 49, because: "two-months-largest" } : { weight: 22, because: "two-months" };
}

function roundNews({ reach, since }: RoundClaim): Newsworthiness {
  if (reach < RARE_MONTHS) return reach < 6 ? NOT_NEWS : { weight: 32, because: "round-number-after-months" };
  return since === null
    ? { weight: 75, because: "round-number-first" }
    : { weight: 52, because: "round-number-after-years" };
}

function halfPeakNews({ month, reach, since, before, first }: HalfPeakClaim): Newsworthiness {
  const isFirst = monthsBetween(first, month) < MONTHS_NEW;
  const isAgain = before !== null && monthsBetween(before, since) >= RARE_MONTHS;
  if (reach >= MONTHS_NEW || !(isFirst || isAgain)) return NOT_NEWS;
  return { weight: 56.5, because: "below-half-of-peak" };
}

function shareNews({ inTable, reach }: ShareClaim): Newsworthiness {
  if (reach < RARE_MONTHS) return { weight: 10, because: "share" };
  if (inTable) return { weight: 60, because: "record-share" };
  return { weight: 36 + years(reach, 15), because: "share-of-two-years" };
}

function isHalved(now: number, yearAgo: number | null): boolean {
  return yearAgo !== null && yearAgo !== 0 && (now * yearAgo < 0 || Math.abs(now) <= Math.abs(yearAgo) / 2);
}

function years(months: number, most: number): number {
  return Math.min(months / 12, most);
}
