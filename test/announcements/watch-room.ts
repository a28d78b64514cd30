import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Keyv } from "keyv";
import { onTestFinished } from "vitest";
import type { Announcement } from "../../src/announcements/announcement.ts";
import type { Judge, Judgement } from "../../src/announcements/judge.ts";
import type { ReleaseStore } from "../../src/announcements/release-store.ts";
import { createWatch, type Watch, type WatchParts } from "../../src/announcements/watch.ts";
import { type Month, toMonth } from "../../src/holdings/month.ts";
import type { Table } from "../../src/holdings/release.ts";
import { type LocalTreasury, startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { createCalendar } from "../../src/tic/calendar.ts";
import { createFetchTable } from "../../src/tic/fetch-table.ts";
import { parseNames } from "../../src/tic/names.ts";
import { readReleaseDates } from "../../src/tic/release-dates.ts";
import { readTable5 } from "../../src/tic/table5.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { createSleeperClock, type SleeperClock } from "./sleeper-clock.ts";

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const NAMES = parseNames(data("names.tsv"));

export const TABLE5 = "slt_table5.txt";
export const HISTORY = "mfhhis01.txt";
export const calendar = createCalendar(readReleaseDates(data("release-dates.tsv")));

export interface WatchRoom {
  readonly clock: SleeperClock;
  readonly treasury: LocalTreasury;
  readonly store: ReleaseStore;
  readonly cache: Keyv;
  /** What was announced, what was told to the people who run the bot, what was logged. */
  readonly announced: Announcement[];
  readonly alerts: string[];
  readonly logged: string[];
  /** A process that ships with this newest month; state and cache outlive it. */
  start(shipped: string, judge?: Judge): Watch;
  /** The same, watching by itself until the test is over. */
  run(shipped: string): Watch;
}

/** A bot's watch over a real server and a real database, with a clock that stands still. */
export async function openWatchRoom(now: string): Promise<WatchRoom> {
  const clock = createSleeperClock(new Date(now));
  const treasury = await startLocalTreasury({ now: () => new Date(clock.now()) });
  onTestFinished(() => treasury.close());
  const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
  onTestFinished(() => database.close());
  const store = createSqlReleases(database);
  const cache = new Keyv();
  const [announced, alerts, logged]: [Announcement[], string[], string[]] = [[], [], []];
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const start = (shipped: string, judge?: Judge): Watch =>
    createWatch({
      fetchTable: createFetchTable({ base: treasury.base }),
      ...createTestDataset(shipped, judge),
      store,
      cache,
      calendar,
      clock,
      random: () => 0,
      log: { info: write, warn: write, error: write },
      alert: (text) => void alerts.push(text),
      revisedBy: () => [],
      onAnnounced: (announcement) => void announced.push(announcement),
      onRaised: () => {},
    });
  const run = (shipped: string): Watch => {
    const watch = start(shipped);
    const shutdown = new AbortController();
    const stopped = watch.run(shutdown.signal);
    onTestFinished(() => {
      shutdown.abort();
      return stopped;
    });
    return watch;
  };
  return { clock, treasury, store, cache, announced, alerts, logged, start, run };
}

/** As much of a dataset as a watch needs: the newest Table 5, and every body that was taken. */
function createTestDataset(shipped: string, judge?: Judge): Pick<WatchParts, "judge" | "held" | "stage"> {
  let newest = { newestMonth: toMonth(shipped), release: releaseOf(toMonth(shipped)) };
  const taken = new Set<string>();
  return {
    judge: judge ?? ((table, bytes) => judgeBy(newest, table, bytes)),
    held: {
      newestMonth: () => newest.newestMonth,
      release: () => newest.release,
      takenAt: () => null,
      has: (sha256) => taken.has(sha256),
    },
    stage: ({ table, sha256, newestMonth, releaseDate }) => ({
      revisedBy: () => [],
      take() {
        taken.add(sha256);
        if (table === "slt_table5") newest = { newestMonth, release: releaseDate };
      },
    }),
  };
}

function judgeBy(held: { newestMonth: Month; release: string }, table: Table, bytes: Uint8Array): Judgement {
  if (table === "mfhhis01") return { kind: "accepted", newestMonth: toMonth("2025-12"), release: held.release };
  try {
    const { newestMonth } = readTable5(bytes, TABLE5, NAMES);
    if (newestMonth < held.newestMonth) return { kind: "refused", reason: `${newestMonth} is older than what is held` };
    return { kind: "accepted", newestMonth, release: releaseOf(newestMonth) };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error ? error.message : "" };
  }
}

function releaseOf(month: Month): string {
  return calendar.carrying(month)?.date ?? "";
}
