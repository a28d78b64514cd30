import type { Clock } from "../../src/announcements/clock.ts";

export interface SleeperClock extends Clock {
  /** Lets one sleeper, who does things that take real time when awake, live up to that moment. */
  liveUntil(instant: Date): Promise<void>;
  /** Puts the clock to a moment; nobody wakes. */
  set(instant: Date): void;
}

/** A clock that stands still while its one sleeper is awake. */
export function createSleeperClock(start: Date): SleeperClock {
  let now = start.getTime();
  let alarm: { at: number; wake: () => void } | null = null;
  let asleep = Promise.withResolvers<void>();
  return {
    now: () => now,
    set: (instant) => {
      now = instant.getTime();
    },
    after(milliseconds, wake) {
      const mine = { at: now + milliseconds, wake };
      alarm = mine;
      asleep.resolve();
      return () => {
        if (alarm === mine) alarm = null;
      };
    },
    async liveUntil(instant) {
      for (;;) {
        await asleep.promise;
        if (!alarm || alarm.at > instant.getTime()) break;
        const { at, wake } = alarm;
        asleep = Promise.withResolvers<void>();
        alarm = null;
        now = at;
        wake();
      }
      now = instant.getTime();
    },
  };
}
