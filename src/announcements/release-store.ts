import type { Month } from "../holdings/month.ts";
import type { Table } from "../holdings/release.ts";
import type { Announcement } from "./announcement.ts";
import type { Amendment } from "./later-content.ts";

/** A file of the Treasury that passed its checks, with its bytes: they are read again at every start. */
export interface AcceptedFile {
  readonly sha256: string;
  readonly table: Table;
  readonly newestMonth: Month;
  /** Date of the release in Washington, "2026-09-16". */
  readonly releaseDate: string;
  readonly body: Uint8Array;
  readonly seenAt: number;
}

export interface RefusedFile {
  readonly sha256: string;
  readonly table: Table;
  readonly body: Uint8Array;
  readonly reason: string;
  readonly seenAt: number;
}

type Verdict = "accepted" | "refused";

/** How many refused bodies are kept for inspection; hashes are kept for good. */
export const REFUSALS_KEPT = 50;

/** What was read from the Treasury, and up to which month it was announced. */
export interface ReleaseStore {
  /** What was decided about a file with these bytes; null if they are new. */
  verdict(sha256: string): Promise<Verdict | null>;
  /**
   * Keeps the file, makes the announcement and one delivery for each subscription, and adds what the file tells to earlier
   * announcements, all or nothing.
   * A file that was refused earlier is accepted now; one that was accepted earlier changes nothing.
   */
  accept(accepted: Acceptance): Promise<Announced>;
  /** An announcement without a file: its figures came with a newer `data/`. */
  announce(announcement: Announcement, at: number): Promise<Announced>;
  refuse(refused: RefusedFile): Promise<void>;
  /** In the order in which they were accepted. */
  acceptedFiles(): Promise<readonly AcceptedFile[]>;
  /** The sums of the same, which are cheap to ask for. */
  acceptedSums(): Promise<readonly string[]>;
  /** Newest first, at most `REFUSALS_KEPT`. */
  refusals(): Promise<readonly RefusedFile[]>;
  /** All that were made, oldest first. */
  announcements(): Promise<readonly Announcement[]>;
  /** Additions whose cause is no file: it came with a newer `data/`. False if all were made before. */
  amend(amendments: readonly Amendment[]): Promise<boolean>;
  /** The newest month that was announced or was there at the very first start; null before that start. */
  announcedThrough(): Promise<Month | null>;
  /** The very first start: this month counts as announced, and nobody hears of it. Later calls change nothing. */
  startAt(month: Month): Promise<void>;
}

interface Acceptance {
  readonly file: AcceptedFile;
  readonly announce: Announcement | null;
  readonly amend?: readonly Amendment[];
}

/**
 * - "made": a new month, with its deliveries; earlier months may be raised as well
 * - "raised": the month was announced before, in a lower version; messages that show it are to be edited
 * - "none": nothing to announce, or announced already
 */
export type Announced = "made" | "raised" | "none";
