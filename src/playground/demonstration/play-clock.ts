import type { Clock } from "../../announcements/clock.ts";
import { systemClock } from "../../bot/system-clock.ts";

/** A clock that shows the date of a play and goes on as a real one does. */
export interface PlayClock extends Clock {
  /** Turns it forward; waits that are under way stay as long as they are. */
  set(to: Date): void;
}

export function createPlayClock(start: Date): PlayClock {
  let ahead = start.getTime() - systemClock.now();
  return {
    now: () => systemClock.now() + ahead,
    after: systemClock.after,
    set(to) {
      ahead = to.getTime() - systemClock.now();
    },
  };
}
