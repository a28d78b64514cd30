import type { Clock } from "../../src/announcements/clock.ts";

interface Timer {
  at: number;
  readonly action: () => void;
}

export interface ManualClock extends Clock {
  /** Lets time pass: timers run in their order, and what they set off runs before the next one. */
  advance(milliseconds: number): Promise<void>;
  /** As a person or a time server does: what was to happen later happens no sooner and no later for it. */
  setBack(milliseconds: number): void;
}

export function createManualClock(start: number): ManualClock {
  let now = start;
  const timers = new Set<Timer>();

  const next = (until: number) =>
    [...timers].filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];

  return {
    now: () => now,
    after(milliseconds, action) {
      const timer = { at: now + milliseconds, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    setBack(milliseconds) {
      now -= milliseconds;
      for (const timer of timers) timer.at -= milliseconds;
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.action();
        await settled();
      }
      now = until;
    },
  };
}

/** Until nothing is left that needs no time to pass. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
