import type { Table } from "../holdings/release.ts";

export type Loop = "watch" | "courier";

/** What is counted while the bot works; each is told once, when it has happened. */
export interface Meter {
  /** @param result as the watch judged the file: "nothing-new", "accepted", "refused" or "failed" */
  checked(table: Table, result: string): void;
  announced(): void;
  /** One of the loops that a process is there for went round. */
  wentRound(loop: Loop): void;
  /** @param millisecondsLate since its announcement was made */
  delivered(outcome: string, millisecondsLate: number): void;
  /** Begins to take the time. The outcome is "answered", "wrong-input", "failed" or "closed". */
  asked(command: string): (outcome: string) => void;
  /** @param route without ids: "/channels/:id/messages" */
  requested(method: string, route: string, status: number): void;
}

/** Nobody counts. */
export const noMeter: Meter = {
  checked: () => {},
  announced: () => {},
  wentRound: () => {},
  delivered: () => {},
  asked: () => () => {},
  requested: () => {},
};
