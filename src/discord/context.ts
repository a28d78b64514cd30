import type { Dataset } from "../holdings/dataset.ts";
import type { Table } from "../holdings/release.ts";
import type { Release } from "../tic/calendar.ts";
import type { SubscriptionDesk } from "./subscription-desk.ts";

/** All that a command knows of the world: one snapshot a question, so that nothing changes half way through an answer. */
export interface Context {
  readonly dataset: Dataset;
  /** The clock of whoever runs the command: the demonstration plays a date of its own. */
  readonly now: Date;
  readonly status: Status;
  readonly version: string;
  /** Not there in a terminal, where nothing can be subscribed. */
  readonly subscriptions?: SubscriptionDesk;
}

/** How current the dataset is. */
export interface Status {
  readonly nextDue: Release;
  /** A release that was due and has not been read. */
  readonly overdue: Release | null;
  /** When the Treasury's file was last read and found in order, new or not. */
  readonly lastGoodCheck: Date | null;
  readonly lastRefusal: Refusal | null;
}

export interface Refusal {
  readonly at: Date;
  readonly table: Table;
  readonly reason: string;
}
