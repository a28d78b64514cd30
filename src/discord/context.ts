import type { Dataset } from "../holdings/dataset.ts";
import type { Table } from "../holdings/release.ts";
import type { Release } from "../tic/calendar.ts";
import { wordsOf } from "../words/catalogue.ts";
import { languageOf } from "../words/language.ts";
import type { Words } from "../words/words.ts";
import type { SubscriptionDesk } from "./subscription-desk.ts";

/** What the bot knows: one snapshot a question, so that nothing changes half way through an answer. */
export interface World {
  readonly dataset: Dataset;
  /** The clock of whoever runs the command: the demonstration plays a date of its own. */
  readonly now: Date;
  readonly status: Status;
  readonly version: string;
  /** Not there in a terminal, where nothing can be subscribed. */
  readonly subscriptions?: SubscriptionDesk;
}

/** All that a command knows: the world, and the language of who asks. */
export interface Context extends World {
  readonly words: Words;
}

/** @param locale as Discord names a person's language: "en-US", "ja" */
export function contextFor(world: World, locale: string): Context {
  return { ...world, words: wordsOf(languageOf(locale)) };
}

/** How current the dataset is. */
export interface Status {
  readonly nextDue: Release;
  /** A release that was due and has not been read. */
  readonly overdue: Release | null;
  /** When the Treasury's file was last read and found in order, new or not. */
  readonly lastGoodCheck: Date | null;
  readonly lastRefusal: Refusal | null;
  /** Table 5 of the newest release came within the last hour, and its Table 3 not yet. */
  readonly awaitsSplit: boolean;
  /** The state does not answer: posts and subscriptions wait for it. */
  readonly stateAwaySince?: Date | null;
}

export interface Refusal {
  readonly at: Date;
  readonly table: Table;
  readonly reason: string;
}
