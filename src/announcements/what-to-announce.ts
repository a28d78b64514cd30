import type { Month } from "../holdings/month.ts";
import type { Calendar } from "../tic/calendar.ts";
import { daysBetween } from "../tic/washington-time.ts";
import type { Announcement } from "./announcement.ts";

interface Situation {
  /** The newest month that is held now, and the date of the release that brought it. */
  readonly newestMonth: Month;
  readonly releaseDate: string;
  /** The newest month that was announced; null on the very first start. */
  readonly announcedThrough: Month | null;
  /** The newest month up to which no release can have been overlooked; null if nothing is known of the time before. */
  readonly watchedSince: Month | null;
  /** Today's date in Washington. */
  readonly today: string;
  readonly calendar: Calendar;
}

/** Older than this a release is no news. */
const NEWS_DAYS = 7;

/**
 * What is to be said about the newest month, if anything: nothing about a revision, nothing on the very first start, nothing
 * about what is no news any more. Several new months are one announcement.
 */
export function whatToAnnounce(situation: Situation): Announcement | null {
  const { newestMonth, releaseDate, announcedThrough, today } = situation;
  if (announcedThrough === null || newestMonth <= announcedThrough) return null;
  const age = daysBetween(releaseDate, today);
  if (age > NEWS_DAYS) return null;
  const missedReleases = missed(situation, announcedThrough);
  return { referenceMonth: newestMonth, releaseDate, late: age > 0, missedReleases, version: 1, additions: [] };
}

/**
 * Releases between the announced one and this. Where the table was watched all the while, months that came along with this
 * one had no release of their own, whatever the calendar had planned. A date that was only expected is not named.
 */
function missed({ newestMonth, watchedSince, calendar }: Situation, announcedThrough: Month): string[] {
  const through = watchedSince && watchedSince < newestMonth ? watchedSince : newestMonth;
  return calendar
    .between(announcedThrough, through)
    .filter(({ official, referenceMonth }) => official && referenceMonth < newestMonth)
    .map(({ date }) => date);
}
