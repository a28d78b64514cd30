import { washingtonDate, washingtonInstant } from "../tic/washington-time.ts";

const RELEASE_HOUR = 16;
/** Between two daily checks, and some slack. */
const WATCHED_MS = 26 * 3_600_000;

export interface Arrival {
  /** Date of the release in Washington. */
  readonly date: string;
  /** Whether the table was looked at so shortly before that no other release can lie between. */
  readonly watched: boolean;
}

/**
 * When a file came out that was not there at the last good check. A shutdown of the government moves releases, so the
 * scheduled date stands only if it fits what was seen.
 * @param scheduled the calendar's date for the file's newest month
 * @param lastGoodCheck in milliseconds since 1970; null if unknown
 */
export function arrivalOf(scheduled: string, lastGoodCheck: number | null, now: number): Arrival {
  const dueAt = washingtonInstant(scheduled, RELEASE_HOUR).getTime();
  const watched = lastGoodCheck !== null && now - lastGoodCheck <= WATCHED_MS;
  const afterItsTime = watched && lastGoodCheck > dueAt;
  return { date: afterItsTime || now < dueAt ? washingtonDate(new Date(now)) : scheduled, watched };
}
