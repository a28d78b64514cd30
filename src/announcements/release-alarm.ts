import type { Calendar, Release } from "../tic/calendar.ts";
import type { Held } from "./judge.ts";
import { alarmingRelease } from "./overdue.ts";
import type { WatchCache } from "./remembered-body.ts";

interface AlarmParts {
  readonly calendar: Calendar;
  readonly held: Held;
  readonly cache: WatchCache;
  readonly alert: (text: string) => void;
}

const KEY = "alarm";

/** Tells, once for each release, that it has not come by 16:30. */
export function createReleaseAlarm({ calendar, held, cache, alert }: AlarmParts): (now: number) => Promise<void> {
  let toldOf: string | null = null;
  return async (now) => {
    const release = alarmingRelease(calendar, held.newestMonth(), now);
    if (!release || release.date === toldOf) return;
    toldOf = release.date;
    if ((await cache.get(KEY)) === release.date) return;
    await cache.set(KEY, release.date);
    alert(alarmText(release));
  };
}

function alarmText({ date, official, referenceMonth }: Release): string {
  const due = official ? `due on ${date} at 16:00 in Washington` : `expected from ${date} on`;
  return `The release of ${referenceMonth}, ${due}, has not been read.`;
}
