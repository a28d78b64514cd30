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
  /** Date of the release that revised its headline figures, by which the version was raised once. */
  readonly revisedBy?: string;
  /** What it has gained since it was made, oldest first: each raised the version by one. */
  readonly additions: readonly Addition[];
}

/**
 * Later content of an announcement, as a post names it with its time.
 * - split: Table 3 of the same release tells purchases from prices
 */
export interface Addition {
  readonly kind: (typeof ADDITION_KINDS)[number];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const ADDITION_KINDS = ["split"] as const;

/**
 * Under which Discord knows a repeated message again: the same in every process and after every restart.
 * At most 25 characters, as Discord wants it.
 */
export function deliveryNonce(referenceMonth: Month, channelId: string): string {
  return createHash("sha256").update(`${referenceMonth} ${channelId}`).digest("base64url").slice(0, 25);
}
