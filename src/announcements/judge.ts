import type { Month } from "../holdings/month.ts";
import type { Table } from "../holdings/release.ts";

/**
 * What a body turned out to be.
 * - held: it says nothing that the dataset does not hold
 * - early: it belongs to a release whose Table 5 is not held yet; it is asked for again
 * - refused: not this table, or not in its layout, or older than what is held
 */
export type Judgement =
  | { readonly kind: "held" }
  | { readonly kind: "early" }
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "accepted";
      readonly newestMonth: Month;
      /** Date of the release: by the file itself where it tells, else by the calendar. */
      readonly release: string;
    };

/** Reads a body and checks it, by its content alone. Throws nothing. */
export type Judge = (table: Table, bytes: Uint8Array) => Judgement;

/** The dataset as the watch sees it, always the newest state. */
export interface Held {
  newestMonth(): Month;
  /** Date of the release that the newest month came with. */
  release(): string;
  /** When the first Table 5 with the newest month was taken here; null if it came with `data/`. */
  takenAt(): number | null;
  /** Whether the dataset has the file with these bytes. */
  has(sha256: string): boolean;
}
