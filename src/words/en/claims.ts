import type { Month } from "../../holdings/month.ts";
import { type Extreme, reach, type Side } from "../../insights/extreme.ts";
import type { Peak } from "../../insights/holder-facts.ts";
import type { LargestMove } from "../../insights/largest-move.ts";
import type { Streak } from "../../insights/streak.ts";
import { MONTHS_COUNTED, type Usual } from "../../insights/usual.ts";
import { inBillions, percent, signedBillions } from "../money.ts";
import { monthBeside, monthName } from "./dates.ts";
import { countWord, listed, ordinalWord } from "./numbers.ts";

/** Marks a comparison across survey breaks; the footer explains it. */
export const ACROSS_BREAKS = "†";

const LEVEL_MONTHS_WORTH_SAYING = 6;
const MOVE_MONTHS_WORTH_SAYING = 24;
/** More of them make the claim unreadable. */
const MONTHS_NAMED = 2;

/** "lowest since August 2008†"; with its figure "lowest since August 2008 (573.7)†" */
export function levelClaim(
  claim: Extreme,
  side: Side,
  { withFigure = false, toDate = false, columns = true }: ClaimStyle = {},
): string {
  const mark = "steps" in claim && claim.steps.length > 0 ? ACROSS_BREAKS : "";
  switch (claim.kind) {
    case "in-table":
      return `${side} ${inThisTable(toDate)}${mark}`;
    case "since":
      return `${side} since ${monthName(claim.month)}${withFigure ? ` (${inBillions(claim.millions)})` : ""}${mark}`;
    case "since-listed":
      return `${side} ${sinceListed(claim.month, claim.again)}${mark}`;
    case "re-based": {
      if (!columns) return `${side} since the re-basing of ${monthName(claim.month)}`;
      return `${side} since its series was re-based in ${monthName(claim.month)} (${inBillions(claim.oldMillions)} old, ${inBillions(claim.newMillions)} new)`;
    }
  }
}

export interface ClaimStyle {
  /** With the figure that it is compared with. */
  readonly withFigure?: boolean;
  /** Of a month that is not the newest: later ones may have gone further. */
  readonly toDate?: boolean;
  /** Both figures of the month in which a series was re-based. */
  readonly columns?: boolean;
}

/** "third fall in a row" */
export function streakClaim({ months, direction }: Streak): string {
  return `${ordinalWord(months)} ${direction} in a row`;
}

/** "−106.0 since April"; null where no release holds both ends */
export function streakSum({ millions, since }: Streak, month: Month): string | null {
  return millions === null ? null : `${signedBillions(millions)} since ${monthBeside(since, month)}`;
}

/** "largest rise since July 2019 (the survey month June 2021 left out)", "largest monthly fall in this table" */
export function moveClaim(
  { direction, since, from, leftOut }: LargestMove,
  { toDate = false }: ClaimStyle = {},
): string {
  const without = leftOut.length === 0 ? "" : ` (${monthsLeftOut(leftOut)} left out)`;
  if (since) return `largest ${direction} since ${monthName(since)}${without}`;
  const where = from ? sinceListed(from, true) : inThisTable(toDate);
  return `largest monthly ${direction} ${where}${without}`;
}

/** "the survey month June 2021", "the re-based months December 2011 and June 2011", "7 re-based months" */
export function monthsLeftOut(months: readonly Month[]): string {
  const kind = months.every((month) => month.endsWith("-06")) ? "survey" : "re-based";
  if (months.length > MONTHS_NAMED) return `${countWord(months.length)} ${kind} months`;
  return `the ${kind} month${months.length > 1 ? "s" : ""} ${listed(months.map(monthName))}`;
}

/** "16.7% below its peak of November 2021" */
export function peakDistance(peak: Peak, millions: number): string {
  if (millions === peak.millions) return `level with its peak of ${monthName(peak.month)}`;
  return `${percent(1 - millions / peak.millions)} below its peak of ${monthName(peak.month)}`;
}

/** "five times its usual month (7.6)", "it has moved by more than 30 in 13 of the last 24 months", "an ordinary month (usually 21.9)" */
export function usualClaim({ millions, medianMillions, often, of, boundMillions }: Usual): string {
  const times = medianMillions === 0 ? 0 : millions / medianMillions;
  if (times >= 2) return `${timesWord(Math.round(times))} its usual month (${inBillions(medianMillions)})`;
  if (boundMillions > 0 && often > of / 3) {
    const months = of === MONTHS_COUNTED ? `the last ${of}` : `${of} comparable`;
    return `it has moved by more than ${boundMillions / 1000} in ${often} of ${months} months`;
  }
  return `its usual month is ${inBillions(medianMillions)}`;
}

/** Whether a level claim reaches back far enough to be news. */
export function isNews(claim: Extreme | null, month: Month): claim is Extreme {
  return claim !== null && reach(claim, month) >= LEVEL_MONTHS_WORTH_SAYING;
}

/** Whether a month's move is the largest of so many months that it is news. */
export function isRareMove(claim: LargestMove | null): claim is LargestMove {
  return claim !== null && claim.months >= MOVE_MONTHS_WORTH_SAYING;
}

/** "since its row began in January 2012" */
export function sinceListed(month: Month, again: boolean): string {
  return `since its row ${again ? "was listed anew" : "began"} in ${monthName(month)}`;
}

/** @param toDate of a month that is not the newest */
export function inThisTable(toDate: boolean): string {
  return toDate ? "in this table to that date" : "in this table";
}

function timesWord(count: number): string {
  return count === 2 ? "twice" : `${countWord(count)} times`;
}
