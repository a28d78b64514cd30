import type { Table } from "../holdings/release.ts";
import type { CheckResult } from "./check-table.ts";
import type { Settlement } from "./ledger.ts";

export type Loop = "watch" | "courier";

/** As the watch judged a file. */
export const CHECK_RESULTS = ["nothing-new", "accepted", "refused", "failed"] as const satisfies CheckResult["kind"][];

/** What became of a post or an edit. */
export const DELIVERY_OUTCOMES = [
  "sent",
  "edited",
  "unmet",
  "failed",
  "unsure",
  "ended",
  "paused",
] as const satisfies Outcome[];
type Outcome = Settlement["kind"];

/** What became of an interaction; "closed" is one that Discord had ended before the answer. */
export const ANSWER_OUTCOMES = ["answered", "suggested", "opened", "wrong-input", "failed", "closed"] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

interface RequestAnswer {
  readonly status: number;
  /** A limit that others of this resource used up: Discord does not hold it against the bot. */
  readonly isSharedLimit: boolean;
}

/** What is counted while the bot works; each is told once, when it has happened. */
export interface Meter {
  checked(table: Table, result: CheckResult["kind"]): void;
  announced(): void;
  /** One of the loops that a process is there for went round. */
  wentRound(loop: Loop): void;
  /** It is another process's now, or nobody's: that it does not go round is no fault. */
  leaves(loop: Loop): void;
  /** @param millisecondsLate since its announcement was made */
  delivered(outcome: Settlement["kind"], millisecondsLate: number): void;
  /** Begins to take the time. */
  asked(command: string): (outcome: AnswerOutcome) => void;
  /** @param route without ids: "/channels/:id/messages" */
  requested(method: string, route: string, answer: RequestAnswer): void;
}

/** Nobody counts. */
export const noMeter: Meter = {
  checked: () => {},
  announced: () => {},
  wentRound: () => {},
  leaves: () => {},
  delivered: () => {},
  asked: () => () => {},
  requested: () => {},
};
