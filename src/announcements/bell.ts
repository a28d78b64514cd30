import type { Clock } from "./clock.ts";

export interface Bell {
  /** Ends the wait that is under way, or else the next one. */
  ring(): void;
  wait(milliseconds: number): Promise<void>;
}

export function createBell(clock: Clock): Bell {
  let rung = false;
  let wakeUp: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      wakeUp?.();
    },
    async wait(milliseconds) {
      if (!rung && milliseconds > 0) {
        await new Promise<void>((resolve) => {
          const cancel = clock.after(Math.min(milliseconds, LONGEST_WAIT_MS), resolve);
          wakeUp = () => {
            cancel();
            resolve();
          };
        });
      }
      wakeUp = null;
      rung = false;
    },
  };
}

/** A clock that was set meanwhile is noticed within this time. */
const LONGEST_WAIT_MS = 60_000;
