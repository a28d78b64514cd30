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
  /** Why, as a reader may see it. */
  readonly because: string;
}

const NOT_NEWS: Newsworthiness = { weight: 0, because: "not long enough ago to be news" };
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
      return { weight: 57.5, because: "a very round number is near for the first time" };
    case "share":
      return shareNews(claim);
    case "gap":
      return gapNews(claim);
    case "earlier-move":
      return {
        weight: 58 - claim.rank / 2,
        because: "a move of the last twelve months is among the three largest of all",
      };
    case "breadth":
      return { weight: 56, because: "how many moved which way tells whether a few or all made the change" };
    case "peak":
      return { weight: 40, because: "the distance from the peak puts the level into its history" };
    case "half-peak":
      return halfPeakNews(claim);
    case "place":
      if (claim.reach === 0) return NOT_NEWS;
      return claim.reach < RARE_MONTHS
        ? { weight: 20, because: "the place is a recent one" }
        : { weight: claim.place === 1 ? 35 : 30, because: "a place held for years changes seldom" };
    case "over":
      return claim.over.reach < RARE_MONTHS
        ? NOT_NEWS
        : {
            weight: 34 - 1 / claim.over.reach,
            because: "no change as large over as many months for two years or more",
          };
    case "changes":
      return { weight: 12, because: "the changes over usual periods, where nothing else is more notable" };
  }
}

function levelNews({ extreme, reach }: LevelClaim): Newsworthiness {
  if (reach < 6) return NOT_NEWS;
  switch (extreme.kind) {
    case "in-table":
      return { weight: 100, because: "a record of the whole table" };
    case "since-listed":
      return { weight: 45 + years(reach, 10), because: "a record, though only since the row's figures run" };
    default:
      if (reach >= LONG_MONTHS)
        return {
          weight: 76 + years(reach, 18),
          because: "a level not seen for ten years or more; the longer, the higher",
        };
      return {
        weight: 60 + years(reach, 19),
        because: "a level not seen for half a year or more; the longer, the higher",
      };
  }
}

function moveNews({ largest, usual }: MoveClaim): Newsworthiness {
  const times = usual && usual.medianMillions > 0 ? usual.millions / usual.medianMillions : 0;
  const isRare = largest.months >= RARE_MONTHS;
  if (isRare && largest.since === null && largest.from === null)
    return { weight: 95, because: "the largest move of its kind in the whole table" };
  if (isRare) return { weight: 65 + years(largest.months, 15), because: "no move as large for two years or more" };
  if (times >= TIMES_WORTH_SAYING) return { weight: 57, because: "about three times its usual month or more" };
  if (times >= 2) return { weight: 45, because: "twice its usual month or more" };
  return { weight: 15, because: "an ordinary month" };
}

function gapNews({ place, millions, yearAgoMillions }: GapClaim): Newsworthiness {
  if (!isHalved(millions, yearAgoMillions))
    return { weight: 25, because: "the distance to the next holder is always worth a line" };
  return place === 2 && millions < 0
    ? { weight: 73, because: "the largest holder is less than half as far away as a year ago" }
    : { weight: 58, because: "the distance is less than half of what it was a year ago" };
}

function overtakeNews({ place, others, month }: OvertakeClaim): Newsworthiness {
  if (place > TOP_TEN) return { weight: 50 - place / 10, because: "a place further down changed hands" };
  const isNew = others.some(({ lastAhead }) => lastAhead === null || monthsBetween(lastAhead, month) >= 12);
  return isNew
    ? {
        weight: 90 - place / 2,
        because: "a place among the ten largest changed hands, for the first time in a year or more",
      }
    : { weight: 64 - place / 10, because: "a place among the ten largest changed hands, as it did within the year" };
}

function streakNews({ streak, over }: StreakClaim): Newsworthiness {
  const isRare = over !== null && over.reach >= RARE_MONTHS;
  if (streak.months >= 3)
    return isRare
      ? { weight: 85, because: "three months in a row or more, and the largest such change for two years or more" }
      : { weight: 59.5 + years(streak.months, 5), because: "three months in a row or more, all the same way" };
  return isRare
    ? { weight: 49, because: "two months together were the largest such change for two years or more" }
    : { weight: 22, because: "two months in a row are common" };
}

function roundNews({ reach, since }: RoundClaim): Newsworthiness {
  if (reach < RARE_MONTHS) return reach < 6 ? NOT_NEWS : { weight: 32, because: "a round number passed after months" };
  return since === null
    ? { weight: 75, because: "a round number passed for the first time" }
    : { weight: 52, because: "a round number passed after two years or more" };
}

function halfPeakNews({ month, reach, since, before, first }: HalfPeakClaim): Newsworthiness {
  const isFirst = monthsBetween(first, month) < MONTHS_NEW;
  const isAgain = before !== null && monthsBetween(before, since) >= RARE_MONTHS;
  if (reach >= MONTHS_NEW || !(isFirst || isAgain)) return NOT_NEWS;
  return { weight: 56.5, because: "the level has fallen below half of its peak in the last half year" };
}

function shareNews({ inTable, reach }: ShareClaim): Newsworthiness {
  if (reach < RARE_MONTHS) return { weight: 10, because: "the part of the total, which moves slowly" };
  if (inTable) return { weight: 60, because: "a record part of the total" };
  return { weight: 36 + years(reach, 15), because: "a part of the total not seen for two years or more" };
}

function isHalved(now: number, yearAgo: number | null): boolean {
  return yearAgo !== null && yearAgo !== 0 && (now * yearAgo < 0 || Math.abs(now) <= Math.abs(yearAgo) / 2);
}

function years(months: number, most: number): number {
  return Math.min(months / 12, most);
}
