import type { Dataset } from "../holdings/dataset.ts";

/** All that a command knows of the world: one snapshot a question, so that nothing changes half way through an answer. */
export interface Context {
  readonly dataset: Dataset;
  /** The clock of whoever runs the command: the demonstration plays a date of its own. */
  readonly now: Date;
  readonly status: Status;
  readonly version: string;
}

/** How current the dataset is. */
export interface Status {
  readonly nextDue: Due | null;
  /** A release that was due and has not been read. */
  readonly overdue: Due | null;
  /** When the Treasury's file was last read and found in order, new or not. */
  readonly lastGoodCheck: Date | null;
  /** Newest first. */
  readonly refusals: readonly Refusal[];
}

export interface Due {
  /** Date in Washington, "2026-10-15". */
  readonly release: string;
  readonly at: Date;
  /** By the rule, not by a date that the Treasury gave. */
  readonly expected: boolean;
}

export interface Refusal {
  readonly at: Date;
  /** Name of the Treasury's file: "slt_table5.txt". */
  readonly file: string;
  readonly reason: string;
}
