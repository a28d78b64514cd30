import type { Month } from "../holdings/month.ts";
import type { Announcement } from "./announcement.ts";
import type { Due } from "./send-queue.ts";
import type { Subscription } from "./subscription.ts";

/**
 * - pending, claimed: open
 * - sent: the message stands in the channel, or did
 * - skipped: the subscription had gone, or none of its conditions was met
 * - failed: it was not sent, and is not sent again
 * - unsure: whether it was sent cannot be told; it is not sent again
 */
export const DELIVERY_STATUSES = ["pending", "claimed", "sent", "skipped", "failed", "unsure"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A delivery that this worker alone may attempt until its lease ends. The subscription is as it is now, what decides the message as it was at the first attempt. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly announcement: Announcement;
  readonly announcedAt: number;
  readonly subscription: Subscription;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
  /** Before this moment the message cannot have been posted. */
  readonly firstAttemptAt: number;
  /** From when the time counts in which a message may be posted repeatedly under its nonce. */
  readonly windowFrom: number;
}

/** A message that shows an older version of its announcement. The subscription is as it is now, what decides the message as it was at the first attempt. */
export interface ClaimedEdit {
  readonly id: number;
  readonly announcement: Announcement;
  readonly subscription: Subscription;
  readonly messageId: string;
  readonly attempts: number;
}

/** A message that stands in an announcement channel and is to go on to those who follow it. */
export interface ClaimedPublishing {
  readonly id: number;
  readonly channelId: string;
  readonly messageId: string;
  readonly announcedAt: number;
  readonly attempts: number;
}

/** One release in one channel. */
export interface PastDelivery {
  readonly referenceMonth: Month;
  /** Its date in Washington, "2026-09-16". */
  readonly releaseDate: string;
  readonly status: DeliveryStatus;
  readonly messageId: string | null;
  readonly settledAt: number | null;
  /** None of the conditions was met. */
  readonly isUnmet: boolean;
  /** In English. */
  readonly reason: string | null;
}

export interface ClaimRequest {
  readonly owner: string;
  readonly now: number;
  readonly leaseUntil: number;
  /**
   * Nothing is put off beyond this, and a publishing not by more than an hour: what is due later was written before the clock
   * was set back, and is due now.
   */
  readonly putOffUntil: number;
  readonly limit: number;
}

/** How a claimed delivery came out. What it means for the subscription is stored with it, all or nothing. */
export type Settlement =
  | {
      readonly kind: "sent";
      readonly id: number;
      readonly messageId: string;
      /** Texts of the conditions that were met. */
      readonly met: readonly string[];
      readonly at: number;
    }
  /** Not sent: none of the conditions is met. It is judged anew once the announcement has more to say. */
  | { readonly kind: "unmet"; readonly id: number; readonly at: number }
  | { readonly kind: "retry"; readonly id: number; readonly notBefore: number; readonly reason: string }
  | { readonly kind: "failed" | "unsure"; readonly id: number; readonly reason: string; readonly at: number }
  /** Failed, and nothing will ever arrive there: the subscription ends. */
  | { readonly kind: "ended"; readonly id: number; readonly reason: string; readonly at: number }
  /** Failed, and the subscription pauses. */
  | { readonly kind: "paused"; readonly id: number; readonly reason: string; readonly at: number }
  /** It is with those who follow the channel. */
  | { readonly kind: "published"; readonly id: number; readonly at: number }
  /** It stands in its own channel alone, and is not tried again. */
  | { readonly kind: "not-published"; readonly id: number; readonly reason: string; readonly at: number }
  /** The message shows this version now, or never will. */
  | { readonly kind: "edited"; readonly id: number; readonly version: number; readonly at: number };

/** One row for each message that has to be said: what makes it go out once. */
export interface Ledger {
  /**
   * Takes what is due: pending, or claimed by a worker whose lease ended. When it returns, the time of the first attempt
   * is on disk. What belongs to no subscription any more is settled as skipped.
   */
  claim(request: ClaimRequest): Promise<readonly ClaimedDelivery[]>;
  /** What is still to be published is edited afterwards: those who follow get the edit as well. */
  claimEdits(request: ClaimRequest): Promise<readonly ClaimedEdit[]>;
  claimPublishings(request: ClaimRequest): Promise<readonly ClaimedPublishing[]>;
  /**
   * Takes every claim from its owner: to be called by whoever knows that all owners are dead. What they attempted stays
   * written down.
   */
  disown(): Promise<void>;
  /**
   * These stay with their owner until then. What it claimed without hearing so, as when a database went away in the middle, is
   * not among them and falls to whoever comes after the lease.
   */
  renew(owner: string, ids: readonly number[], leaseUntil: number): Promise<void>;
  /** The message was looked for and is not there: a new time of repeated posts begins. False if the claim was lost. */
  reopen(owner: string, id: number, now: number): Promise<boolean>;
  /**
   * "sent" is believed from everyone, for a message that stands there does so whoever saw it, and so is an edit to an older
   * version than the one that the message was last given; all else from the owner of the claim alone.
   */
  settle(owner: string, settlements: readonly Settlement[]): Promise<void>;
  /** What a claim at this moment would find, without taking it. */
  due(request: Pick<ClaimRequest, "now" | "putOffUntil" | "limit">): Promise<readonly Due[]>;
  /** When something is due next; null if nothing is open. */
  nextDue(): Promise<number | null>;
  /** How many messages are still to be sent. */
  open(): Promise<number>;
  /** What became of the releases in a channel, newest first. */
  history(channelId: string, limit: number): Promise<readonly PastDelivery[]>;
  tally(referenceMonth: Month): Promise<Readonly<Record<DeliveryStatus, number>>>;
}
