import { nextRelease, overdueRelease } from "../announcements/overdue.ts";
import type { Watch } from "../announcements/watch.ts";
import type { Status } from "../discord/context.ts";
import type { Dataset } from "../holdings/dataset.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Calendar } from "../tic/calendar.ts";

/** How current a running bot is. */
export function statusOf(watch: Watch): Omit<Status, "awaitsSplit" | "stateAwaySince"> {
  const { lastGoodCheck, lastRefusal } = watch.state();
  return {
    nextDue: watch.nextDue(),
    overdue: watch.overdue(),
    lastGoodCheck: lastGoodCheck === null ? null : new Date(lastGoodCheck),
    lastRefusal: lastRefusal && { ...lastRefusal, at: new Date(lastRefusal.at) },
  };
}

/** How current a dataset is by the calendar alone, without a watch that asks the Treasury. */
export function statusByCalendar(dataset: Dataset, calendar: Calendar, now: Date): Status {
  const newest = dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH;
  return {
    nextDue: nextRelease(calendar, newest, now.getTime()),
    overdue: overdueRelease(calendar, newest, now.getTime()),
    lastGoodCheck: null,
    lastRefusal: null,
    awaitsSplit: false,
  };
}
