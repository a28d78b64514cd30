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
  /** A process that hangs has to be started anew; a slow one has not. */
  alive(): { readonly ok: boolean; readonly body: object };
  /** Whether it can be given work. */
  ready(): { readonly ok: boolean; readonly body: object };
  close(): void;
}

const NANOSECONDS = 1_000_000;

export function createHealth({ now, rounds, obstacles }: HealthParts): Health {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  // What waits for a database that is away is no reason to begin anew.
  const hanging = () => (obstacles().length > 0 ? [] : [...rounds()].filter(([, at]) => now() - at > HANGS_AFTER_MS));
  return {
    alive() {
      const hung = hanging().map(
        ([loop, at]) => `the ${loop} has not gone round for ${Math.round((now() - at) / 1_000)} s`,
      );
      const body = { ok: hung.length === 0, hung, eventLoopDelayP99Ms: round(delay.percentile(99) / NANOSECONDS) };
      return { ok: body.ok, body };
    },
    ready() {
      const waits = [...obstacles()];
      return { ok: waits.length === 0, body: { ok: waits.length === 0, waits } };
    },
    close: () => delay.disable(),
  };
}

function round(milliseconds: number): number {
  return Number.isFinite(milliseconds) ? Math.round(milliseconds) : 0;
}
