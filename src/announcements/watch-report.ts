import type { Table } from "../holdings/release.ts";
import type { CheckResult } from "./check-table.ts";
import type { Log } from "./log.ts";
import { refusalReason } from "./refusal-reason.ts";

interface Mishap {
  readonly table: Table;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What `/about` tells of the watch. */
export interface WatchState {
  /** When Table 5 was last seen well; null if not since the start. */
  readonly lastGoodCheck: number | null;
  readonly lastRefusal: Mishap | null;
  readonly lastFailure: Mishap | null;
}

export interface WatchReport {
  note(table: Table, result: CheckResult, at: number): void;
  state(): WatchState;
  /** What is known from before the start. */
  recall(earlier: Partial<WatchState>): void;
}

/** A page of HTML may differ at every request: the same reason is told so often at most. */
const TOLD_AGAIN_AFTER_MS = 6 * 3_600_000;

/** Logs what checks gave, each fault once and not every 15 seconds, and keeps the last of each kind. */
export function createWatchReport(log: Log, alert: (text: string) => void): WatchReport {
  let state: WatchState = { lastGoodCheck: null, lastRefusal: null, lastFailure: null };
  const told = new Map<string, number>();

  const isNews = ({ table, reason, at }: Mishap): boolean => {
    const key = `${table} ${reason}`;
    const before = told.get(key);
    if (before !== undefined && at - before < TOLD_AGAIN_AFTER_MS) return false;
    told.set(key, at);
    return true;
  };
  const noteRefusal = (mishap: Mishap, again: boolean): void => {
    state = { ...state, lastRefusal: mishap };
    if (!isNews(mishap)) return;
    log.warn({ ...mishap }, "The Treasury's file is refused");
    if (!again) alert(`The Treasury's ${mishap.table}.txt is refused: ${refusalReason(mishap.table, mishap.reason)}`);
  };
  const noteFailure = (mishap: Mishap): void => {
    state = { ...state, lastFailure: mishap };
    if (isNews(mishap)) log.warn({ ...mishap }, "The Treasury's file could not be fetched");
  };

  return {
    state: () => state,
    recall(earlier) {
      state = { ...state, ...earlier };
    },
    note(table, result, at) {
      if (result.kind === "refused") return noteRefusal({ table, reason: result.reason, at }, result.again);
      if (result.kind === "failed") return noteFailure({ table, reason: result.reason, at });
      if (table === "slt_table5") state = { ...state, lastGoodCheck: at };
      if (result.kind === "accepted") logAccepted(log, result);
    },
  };
}

function logAccepted(log: Log, { file, announcement }: Extract<CheckResult, { kind: "accepted" }>): void {
  const { table, newestMonth, releaseDate, sha256 } = file;
  const announced = announcement?.referenceMonth ?? null;
  log.info({ table, newestMonth, releaseDate, sha256, announced }, "A new file of the Treasury is held");
}
