import { addMonths, type Month } from "../holdings/month.ts";
import { type Calendar, earlyAfternoons, type Release } from "../tic/calendar.ts";
import { daysBetween, washingtonDate, washingtonInstant } from "../tic/washington-time.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const RELEASE_HOUR = 16;
const EARLY_WINDOW = 90 * MINUTE;
const EARLY_INTERVAL = 5 * MINUTE;

interface LastCheck {
  /** All times in milliseconds since 1970. */
  readonly at: number;
  /** Whether it was answered with the table. */
  readonly good: boolean;
  /** From 0 up to 1: spreads the daily checks of many bots. */
  readonly spread: number;
}

/**
 * When Table 5 is to be asked for again: at 16:00 in Washington on the day of a release, then every 15 s for half an hour,
 * every minute until 18:00, every 10 minutes until it comes; once a day otherwise. Where the day is only expected, an early
 * release is looked for every 5 minutes in the afternoons before.
 */
export function nextTable5Check(last: LastCheck, heldMonth: Month, calendar: Calendar): number {
  const pending = calendar.carrying(addMonths(heldMonth, 1)) ?? calendar.next(new Date(0));
  if (last.at < pending.at.getTime()) {
    return Math.min(nextQuietCheck(last), nextEarlyCheck(last, pending), pending.at.getTime());
  }
  const today = washingtonDate(new Date(last.at));
  const opening = washingtonInstant(today, RELEASE_HOUR).getTime();
  // A release that was missed does not make the day of the next one a day like any other.
  const newest = calendar.lastDue(new Date(last.at)) ?? pending;
  const awaited = daysBetween(today, washingtonDate(newest.latestAt)) >= 0;
  if (!awaited) return Math.min(last.at + 10 * MINUTE, calendar.next(new Date(last.at)).at.getTime());
  if (last.at < opening) return Math.min(last.at + 10 * MINUTE, opening);
  return last.at + pace(last.at - opening, [30 * MINUTE, 15 * SECOND], [2 * HOUR, MINUTE]);
}

/** When the history and Table 3 are to be asked for again: often for some hours after a new Table 5, once a day otherwise. */
export function nextFollowerCheck(last: LastCheck, newTable5At: number | null): number {
  if (newTable5At === null || last.at >= newTable5At + 4 * HOUR) return nextQuietCheck(last);
  return last.at + pace(last.at - newTable5At, [30 * MINUTE, MINUTE]);
}

/** Between 16:00 and 17:30, not all bots at the same moment. */
function nextEarlyCheck({ at, spread }: LastCheck, pending: Release): number {
  for (const opening of earlyAfternoons(pending)) {
    const opens = opening.getTime();
    if (at < opens) return opens + spread * EARLY_INTERVAL;
    if (at < opens + EARLY_WINDOW) return at + EARLY_INTERVAL;
  }
  return Number.POSITIVE_INFINITY;
}

function nextQuietCheck({ at, good, spread }: LastCheck): number {
  return at + (good ? DAY - spread * HOUR : 10 * MINUTE);
}

/** The interval that holds so long after a beginning; ten minutes past the last step. */
function pace(elapsed: number, ...steps: readonly (readonly [until: number, interval: number])[]): number {
  return steps.find(([until]) => elapsed < until)?.[1] ?? 10 * MINUTE;
}
