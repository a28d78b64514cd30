import type { Clock } from "../announcements/clock.ts";

/** Beyond it a timer of Node's rings at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, action) {
    const timer = setTimeout(action, Math.min(Math.max(0, milliseconds), LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
