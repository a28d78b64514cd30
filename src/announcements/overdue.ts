import { addMonths, type Month } from "../holdings/month.ts";
import type { Calendar, Release } from "../tic/calendar.ts";

const GRACE_MS = 30 * 60_000;

/** The newest release that was due and has not been read; null if there is none. One that is only expected has until its last day. */
export function overdueRelease(calendar: Calendar, heldMonth: Month, now: number): Release | null {
  const due = calendar.lastDue(new Date(now));
  const settled = due && due.latestAt.getTime() > now ? calendar.carrying(addMonths(due.referenceMonth, -1)) : due;
  return settled && settled.referenceMonth > heldMonth ? settled : null;
}

/** The same, once the quarter of an hour that the Treasury takes "usually" has passed twice: time to tell somebody. */
export function alarmingRelease(calendar: Calendar, heldMonth: Month, now: number): Release | null {
  const release = overdueRelease(calendar, heldMonth, now);
  return release && release.latestAt.getTime() + GRACE_MS <= now ? release : null;
}

/** The release that comes next: the one that is expected these days if it is not there yet. */
export function nextRelease(calendar: Calendar, heldMonth: Month, now: number): Release {
  const pending = calendar.carrying(addMonths(heldMonth, 1));
  return pending && pending.latestAt.getTime() > now ? pending : calendar.next(new Date(now));
}
