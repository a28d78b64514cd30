import { LIVE_TABLES, type Table } from "../holdings/release.ts";
import type { Release } from "../tic/calendar.ts";
import { createCheckRound, type RoundParts } from "./check-round.ts";
import type { CheckResult } from "./check-table.ts";
import { type Clock, pauseUntil } from "./clock.ts";
import { nextRelease, overdueRelease } from "./overdue.ts";
import { createReleaseAlarm } from "./release-alarm.ts";
import { createWatchPlan } from "./watch-plan.ts";
import { createWatchReport, type WatchState } from "./watch-report.ts";

export interface WatchParts extends RoundParts {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Tells the people who run the bot. */
  readonly alert: (text: string) => void;
}

export interface Watch {
  /** Watches until the signal; throws nothing. */
  run(signal: AbortSignal): Promise<void>;
  /** Asks for all tables now; the schedule goes on from here. */
  checkNow(signal?: AbortSignal): Promise<ReadonlyMap<Table, CheckResult>>;
  state(): WatchState;
  /** The release that was due and has not been read, if there is one: every answer says so. */
  overdue(): Release | null;
  nextDue(): Release;
}

const SHORTEST_SLEEP_MS = 1_000;
/** A machine that was suspended notices within it that a release's time has come. */
const LONGEST_SLEEP_MS = 60_000;

/** Watches the Treasury's files: asks, stores what is new, and says what is to be announced. */
export function createWatch(parts: WatchParts): Watch {
  const { calendar, clock, held, log } = parts;
  const report = createWatchReport(log, parts.alert);
  const plan = createWatchPlan(parts);
  const alarm = createReleaseAlarm(parts);
  const round = createCheckRound(parts, report, plan);
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, so that no body is judged twice at once. */
  const inTurn = (tables: () => readonly Table[], signal: AbortSignal): Promise<Map<Table, CheckResult>> => {
    const checked = queue.then(() => round(tables(), signal));
    queue = checked.catch(() => undefined);
    return checked;
  };
  const onePass = async (signal: AbortSignal): Promise<void> => {
    await inTurn(() => plan.due(clock.now()), signal);
    if (!signal.aborted) await alarm(clock.now());
  };

  return {
    async run(signal) {
      while (!signal.aborted) {
        parts.meter?.wentRound("watch");
        await onePass(signal).catch((error: unknown) => log.error({ err: error }, "The release watch met a fault"));
        const wait = Math.max(SHORTEST_SLEEP_MS, Math.min(plan.next() - clock.now(), LONGEST_SLEEP_MS));
        if (!signal.aborted) await pauseUntil(clock, wait, signal);
      }
      parts.meter?.leaves("watch");
    },
    checkNow: (signal = new AbortController().signal) => inTurn(() => LIVE_TABLES, signal),
    state: report.state,
    overdue: () => overdueRelease(calendar, held.newestMonth(), clock.now()),
    nextDue: () => nextRelease(calendar, held.newestMonth(), clock.now()),
  };
}
