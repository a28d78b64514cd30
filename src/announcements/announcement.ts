import { createHash } from "node:crypto";
import type { Month } from "../holdings/month.ts";

/** That a new reference month is out: what every subscribed channel hears once. */
export interface Announcement {
  readonly referenceMonth: Month;
  /** Date of the release in Washington, "2026-09-16". */
  readonly releaseDate: string;
  /** It came while the bot was down, or with an upgrade. */
  readonly late: boolean;
  /** Dates of the releases before it that were not posted here, oldest first. */
  readonly missedReleases: readonly string[];
  /** From 1; raised when the same month has something better to say, and messages that show less are edited. */
  readonly version: number;
  /** What it has gained since it was made, oldest first: each raised the version by one. */
  readonly additions: readonly Addition[];
}

/**
 * Later content of an announcement; `at` in milliseconds since 1970.
 * - split: Table 3 of the same release tells purchases from prices
 * - revised: a later release changed its headline figures beyond rounding
 */
export type Addition =
  | { readonly kind: "split"; readonly at: number }
  | { readonly kind: "revised"; readonly at: number; readonly release: string };

/** Each addition is made once: the split of a month, and the revision by one release. */
export function isSameAddition(one: Addition, other: Addition): boolean {
  if (one.kind === "revised" && other.kind === "revised") return one.release === other.release;
  return one.kind === other.kind;
}

/** Dates of the releases that revised its headline, in the order in which they were named. */
export function revisingReleases({ additions }: Pick<Announcement, "additions">): string[] {
  return additions.flatMap((addition) => (addition.kind === "revised" ? [addition.release] : []));
}

/**
 * Under which Discord knows a repeated message again: the same in every process and after every restart.
 * At most 25 characters, as Discord wants it.
 */
export function deliveryNonce(referenceMonth: Month, channelId: string): string {
  return createHash("sha256").update(`${referenceMonth} ${channelId}`).digest("base64url").slice(0, 25);
}
