import type { Change } from "../../holdings/change.ts";
import type { HolderId } from "../../holdings/holder.ts";
import { FIRST_MONTH } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import type { ChangesClaim } from "../../insights/claims/changes-claim.ts";
import type { Claim } from "../../insights/claims/claim.ts";
import type { EarlierMoveClaim } from "../../insights/claims/earlier-move-claim.ts";
import type { GapClaim } from "../../insights/claims/gap-claim.ts";
import type { HalfPeakClaim } from "../../insights/claims/half-peak-claim.ts";
import type { LargestOver } from "../../insights/claims/largest-over.ts";
import type { MoveClaim } from "../../insights/claims/move-claim.ts";
import type { NearClaim } from "../../insights/claims/near-claim.ts";
import type { OvertakeClaim, Passing } from "../../insights/claims/overtake-claim.ts";
import type { PeakClaim } from "../../insights/claims/peak-claim.ts";
import type { PlaceClaim } from "../../insights/claims/place-claim.ts";
import type { RoundClaim } from "../../insights/claims/round-claim.ts";
import type { ShareClaim } from "../../insights/claims/share-claim.ts";
import type { StreakClaim } from "../../insights/claims/streak-claim.ts";
import { inBillions, percent, signedBillions, sizeInBillions, unlikePercents } from "../money.ts";
import { capital } from "./capital.ts";
import {
  ACROSS_BREAKS,
  inThisTable,
  isRareMove,
  levelClaim,
  monthsLeftOut,
  moveClaim,
  sinceListed,
  streakClaim,
  streakSum,
  usualClaim,
} from "./claims.ts";
import { monthBeside, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { countWord, listed, ordinalWord } from "./numbers.ts";

const RARE_MONTHS = 24;

/** A claim as a line of a list: "Lowest since January 2025 (1,079.3)". */
export function recordClaim(vintage: Vintage, claim: Claim): string {
  const text = wordsOf(vintage, claim);
  const isMarked = claim.crossed.length === 0 || text.includes(ACROSS_BREAKS);
  return capital(isMarked ? text : text + ACROSS_BREAKS);
}

function wordsOf(vintage: Vintage, claim: Claim): string {
  const toDate = claim.month < (vintage.newestMonth() ?? claim.month);
  switch (claim.kind) {
    case "streak":
      return streakWords(claim, toDate);
    case "over":
      return `${signedBillions(claim.over.millions)} over ${countWord(claim.over.months)} months, ${overWords(claim.over, toDate, "such")}`;
    case "move":
      return moveWords(claim, toDate);
    case "earlier-move":
      return earlierMoveWords(claim, toDate);
    case "level":
      return levelClaim(claim.extreme, claim.side, { withFigure: true, toDate });
    case "share":
      return shareWords(claim, toDate);
    case "gap":
      return gapWords(vintage, claim);
    case "peak":
      return peakWords(claim);
    case "half-peak":
      return halfPeakWords(claim);
    case "place":
      return placeWords(claim);
    case "passed":
    case "passed-by":
      return overtakeWords(vintage, claim);
    case "round":
      return roundWords(claim, toDate);
    case "near":
      return nearWords(claim, toDate);
    case "changes":
      return changesWords(claim);
    case "breadth": {
      const { rose, fell, unchanged } = claim;
      const level = unchanged > 0 ? `, ${countWord(unchanged)} stayed level` : "";
      return `of the ${rose + fell + unchanged} countries that can be compared ${rose} rose, ${fell} fell${level}`;
    }
  }
}

/** "third monthly fall in a row: −106.0 since April, the largest fall over three months since November 2022 (−114.2)" */
function streakWords({ streak, over, month }: StreakClaim, toDate: boolean): string {
  const head = streakClaim(streak).replace(/ (rise|fall) /, " monthly $1 ");
  const sum = streakSum(streak, month);
  const rare = over && over.reach >= RARE_MONTHS ? `, ${overWords(over, toDate)}` : "";
  return sum ? `${head}: ${sum}${rare}` : head;
}

function overWords({ direction, months, since, from, leftOut }: LargestOver, toDate: boolean, such?: "such"): string {
  const crossing = leftOut.map((step) => monthName(step.month));
  const named = crossing.length > 2 ? `${countWord(crossing.length)} re-based months` : listed(crossing);
  const without = crossing.length === 0 ? "" : ` (periods across ${named} left out)`;
  const head = such ? `the largest such ${direction}` : `the largest ${direction} over ${countWord(months)} months`;
  if (since) return `${head} since ${monthName(since.month)} (${signedBillions(since.millions)})${without}`;
  return `${head} ${from ? sinceListed(from, true) : inThisTable(toDate)}${without}`;
}

function moveWords({ change, largest, usual }: MoveClaim, toDate: boolean): string {
  const parts = [
    ...(isRareMove(largest) ? [`its ${moveClaim(largest, { toDate })}`] : []),
    ...(usual ? [usualClaim(usual)] : []),
  ];
  const head = `${signedBillions(change.millions)} on the month`;
  return parts.length > 0 ? `${head}: ${parts.join("; ")}` : head;
}

/** "May's −66.8 is the third largest monthly fall in this table, after September 2022 (−79.6) and March 2022 (−74.0)" */
function earlierMoveWords(claim: EarlierMoveClaim, toDate: boolean): string {
  const { move, month, rank, direction, larger, since, leftOut } = claim;
  const place = rank === 1 ? "largest" : `${ordinalWord(rank)} largest`;
  const where = since ? sinceListed(since, true) : inThisTable(toDate);
  const named = larger.map((each) => `${monthName(each.month)} (${signedBillions(each.millions)})`);
  const after = named.length > 0 ? `, after ${listed(named)}` : "";
  const without = leftOut.length > 0 ? ` (${monthsLeftOut(leftOut)} left out)` : "";
  return `${monthBeside(move.month, month)}'s ${signedBillions(move.millions)} is the ${place} monthly ${direction} ${where}${after}${without}`;
}

/** "11.9% of the total, the lowest share in this table (from March 2000)" */
function shareWords({ share, side, since, inTable, from, reach }: ShareClaim, toDate: boolean): string {
  if (reach < RARE_MONTHS) return `${percent(share)} of the total`;
  if (since) {
    const [now, then] = unlikePercents(share, since.share);
    return `${now} of the total, the ${side} share since ${monthName(since.month)} (${then})`;
  }
  const head = `${percent(share)} of the total`;
  if (inTable) return `${head}, the ${side} share ${inThisTable(toDate)} (from ${monthName(from)})`;
  return `${head}, the ${side} share since its figures run without a gap and mean this (${monthName(from)})`;
}

/** "105.6 ahead of the United Kingdom; a year ago 259.5" */
function gapWords(vintage: Vintage, { other, millions, yearAgoMillions }: GapClaim): string {
  const side = (amount: number) => (amount > 0 ? "ahead of" : "behind");
  const name = nameOf(vintage, other);
  const head = millions === 0 ? `level with ${name}` : `${sizeInBillions(millions)} ${side(millions)} ${name}`;
  if (yearAgoMillions === null) return head;
  if (yearAgoMillions === 0) return `${head}; a year ago level`;
  const turned = millions * yearAgoMillions > 0 ? "" : ` ${side(yearAgoMillions).replace(" of", "")}`;
  return `${head}; a year ago ${sizeInBillions(yearAgoMillions)}${turned}`;
}

/** "16.7% below its peak of 1,325.5 (November 2021)" */
function peakWords({ peak, millions }: Pick<PeakClaim, "peak" | "millions">): string {
  const since = peak.from ? ` since ${monthName(peak.from)}` : "";
  const figure = `its peak${since} of ${inBillions(peak.millions)} (${monthName(peak.month)})`;
  return peak.millions === millions
    ? `level with ${figure}`
    : `${percent(1 - millions / peak.millions)} below ${figure}`;
}

/** "53.1% below its peak of 1,316.7 (November 2013), below half of it since June, and before that in April" */
function halfPeakWords({ since, month, before, ...distance }: HalfPeakClaim): string {
  const last = before && monthBeside(before, month);
  const half =
    since === month
      ? `for the first time${last ? ` since ${last}` : ""}`
      : `since ${monthBeside(since, month)}${last ? `, and before that in ${last}` : ""}`;
  return `${peakWords(distance)}, below half of it ${half}`;
}

/** "largest holder since June 2019", "third largest holder since at least March 2000" */
function placeWords({ place, since, atLeast }: PlaceClaim): string {
  const rank = place === 1 ? "largest" : `${ordinalWord(place)} largest`;
  return `${rank} holder since ${atLeast ? "at least " : ""}${monthName(since)}`;
}

/** "passed Canada (last ahead in March 2026)" */
function overtakeWords(vintage: Vintage, { kind, others, month }: OvertakeClaim): string {
  const last = ({ lastAhead, from }: Passing) => {
    if (lastAhead) return `last ahead in ${monthBeside(lastAhead, month)}`;
    return from === FIRST_MONTH
      ? "for the first time in this table"
      : `for the first time since at least ${monthName(from)}`;
  };
  const verb = kind === "passed" ? "passed" : "passed by";
  const [first = "", ...further] = others.map(last);
  const names = others.map(({ other }) => nameOf(vintage, other));
  if (further.every((each) => each === first)) return `${verb} ${listed(names)} (${first})`;
  return `${verb} ${listed(others.map((each, at) => `${names[at]} (${last(each)})`))}`;
}

/** "above 1,000 for the first time in this table" */
export function roundWords(
  { direction, boundMillions, since, inTable, from, month }: RoundClaim,
  toDate: boolean,
): string {
  const first = `${direction} ${roundNumber(boundMillions)} for the first time`;
  if (since) return `${first} since ${monthBeside(since, month)}`;
  return inTable ? `${first} ${inThisTable(toDate)}` : `${first} since at least ${monthName(from)}`;
}

/** "1.7 short of 1,000, which it has not reached in this table" */
export function nearWords({ boundMillions, millions, inTable, from }: NearClaim, toDate: boolean): string {
  const where = inTable ? inThisTable(toDate) : `since at least ${monthName(from)}`;
  return `${sizeInBillions(boundMillions - millions)} short of ${roundNumber(boundMillions)}, which it has not reached ${where}`;
}

/** 1000000 → "1,000" */
function roundNumber(millions: number): string {
  return inBillions(millions).replace(/\.0$/, "");
}

/** "−12.8 on the month, −106.0 over three, −120.1 over six and −51.5 over twelve months, −90.0 this year" */
function changesWords({ periods }: ChangesClaim): string {
  const amount = ({ millions, steps }: Change) =>
    `${millions === 0 ? "unchanged" : signedBillions(millions)}${steps.length > 0 ? ACROSS_BREAKS : ""}`;
  const longer = periods.flatMap(({ period, change }) =>
    period === 1 || period === "year-to-date" ? [] : [`${amount(change)} over ${countWord(period)}`],
  );
  const ofPeriod = (wanted: 1 | "year-to-date", words: string) =>
    periods.filter(({ period }) => period === wanted).map(({ change }) => `${amount(change)} ${words}`);
  const overMonths = longer.length > 0 ? [`${listed(longer)} months`] : [];
  return [...ofPeriod(1, "on the month"), ...overMonths, ...ofPeriod("year-to-date", "this year")].join(", ");
}

function nameOf(vintage: Vintage, id: HolderId): string {
  const holder = vintage.holder(id);
  return holder ? runningName(holder) : id;
}
