import { setTimeout as pause } from "node:timers/promises";
import { createTableCheck } from "../../announcements/check-table.ts";
import type { Clock } from "../../announcements/clock.ts";
import type { ReleaseStore } from "../../announcements/release-store.ts";
import { createFetchTable } from "../../tic/fetch-table.ts";
import { CHAOS_FILES, CHAOS_MONTH, chaosCalendar, MONTH_BEFORE, readChaosFile, revisedByFile } from "./chaos-files.ts";

interface ChaosWatchParts {
  /** Address of the local Treasury. */
  readonly treasury: string;
  readonly store: ReleaseStore;
  readonly clock: Clock;
  /** Called after every look: another process may have accepted something. */
  readonly onLook: () => void;
}

const EVERY_MS = 100;

/** Asks the local Treasury for its files until the signal, and accepts them as the bot does. */
export async function watchChaos({ treasury, store, clock, onLook }: ChaosWatchParts, stop: AbortSignal) {
  const taken = new Set<string>();
  const cache = new Map<string, unknown>();
  const check = createTableCheck({
    ...{ store, clock, calendar: chaosCalendar(clock.now()), fetchTable: createFetchTable({ base: treasury }) },
    cache: {
      get: async (key) => cache.get(key),
      set: async (key, value) => cache.set(key, value),
      delete: async (key) => cache.delete(key),
    },
    held: {
      newestMonth: () => MONTH_BEFORE,
      release: () => "",
      takenAt: () => null,
      has: (sha256) => taken.has(sha256),
    },
    judge: (_, bytes) => ({ kind: "accepted", newestMonth: CHAOS_MONTH, release: readChaosFile(bytes).release }),
    stage: ({ table, releaseDate, sha256 }) => ({
      revisedBy: revisedByFile(table, releaseDate),
      take: () => void taken.add(sha256),
    }),
  });
  while (!stop.aborted) {
    for (const table of CHAOS_FILES) await check(table, stop);
    onLook();
    await pause(EVERY_MS, undefined, { signal: stop }).catch(() => {});
  }
}
