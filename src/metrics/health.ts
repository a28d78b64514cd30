import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Loop } from "../announcements/meter.ts";

/** A loop that has not gone round for so many milliseconds hangs: each sleeps for a minute at most, and asks in between. */
const HANGS_AFTER_MS = 5 * 60_000;

export interface HealthParts {
  now(): number;
  /** When each loop of this process last went round. */
  rounds(): ReadonlyMap<Loop, number>;
  /** Why it cannot do its work for the moment, such as "the database does not answer since …"; none when it can. */
  obstacles(): readonly string[];
}

export interface Health {
  /**
   * A process that hangs has to be started anew; a slow one has not: the longest pause of its event loop, of the last minute
   * or two, says how slow. While it pauses nothing is answered.
   */
  alive(): { readonly ok: boolean; readonly body: object };
  /** Whether it can be given work. */
  ready(): { readonly ok: boolean; readonly body: object };
  close(): void;
}

/** A wait of this length is measured again and again; what it takes beyond that is the delay. */
const RESOLUTION_MS = 20;
const TOLD_FOR_MS = 60_000;
const NANOSECONDS_IN_MS = 1_000_000;

export function createHealth({ now, rounds, obstacles }: HealthParts): Health {
  const pauses = watchPauses();
  // What waits for a database that is away is no reason to begin anew.
  const hanging = () => (obstacles().length > 0 ? [] : [...rounds()].filter(([, at]) => now() - at > HANGS_AFTER_MS));
  return {
    alive() {
      const hung = hanging().map(
        ([loop, at]) => `the ${loop} has not gone round for ${Math.round((now() - at) / 1_000)} s`,
      );
      const body = { ok: hung.length === 0, hung, longestPauseMs: pauses.longestMs() };
      return { ok: body.ok, body };
    },
    ready() {
      const waits = [...obstacles()];
      return { ok: waits.length === 0, body: { ok: waits.length === 0, waits } };
    },
    close: pauses.close,
  };
}

/** Whoever asks first after a pause may have given up waiting: it is told for a while, to everybody. */
function watchPauses() {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const longest = () => Math.max(0, Math.round(delay.max / NANOSECONDS_IN_MS) - RESOLUTION_MS);
  let before = 0;
  const turn = setInterval(() => {
    before = longest();
    delay.reset();
  }, TOLD_FOR_MS);
  turn.unref();
  return {
    longestMs: () => Math.max(before, longest()),
    close() {
      clearInterval(turn);
      delay.disable();
    },
  };
}
