import type { Month } from "../holdings/month.ts";
import { LIVE_TABLES, type Table } from "../holdings/release.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { CheckResult } from "./check-table.ts";
import { nextFollowerCheck, nextTable5Check } from "./watch-schedule.ts";

interface PlanParts {
  readonly calendar: Calendar;
  readonly held: { newestMonth(): Month };
  readonly random: () => number;
}

export interface WatchPlan {
  /** The tables whose time has come, Table 5 first. */
  due(now: number): Table[];
  checked(table: Table, result: CheckResult, at: number): void;
  /** When the next table is due. */
  next(): number;
}

/** When each table is asked for next. At first all are due. */
export function createWatchPlan({ calendar, held, random }: PlanParts): WatchPlan {
  const dueAt = new Map<Table, number>(LIVE_TABLES.map((table) => [table, Number.NEGATIVE_INFINITY]));
  let newTable5At: number | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    // A clock that was set back has put every appointment off by as much.
    due: (now) => LIVE_TABLES.filter((table) => now < lastAt || (dueAt.get(table) ?? 0) <= now),
    next: () => Math.min(...dueAt.values()),
    checked(table, result, at) {
      lastAt = at;
      const last = { at, good: result.kind === "accepted" || result.kind === "nothing-new", spread: random() };
      if (table !== "slt_table5") {
        dueAt.set(table, nextFollowerCheck(last, newTable5At));
        return;
      }
      dueAt.set(table, nextTable5Check(last, held.newestMonth(), calendar));
      if (result.kind !== "accepted") return;
      newTable5At = at;
      for (const follower of LIVE_TABLES) if (follower !== "slt_table5") dueAt.set(follower, at);
    },
  };
}
