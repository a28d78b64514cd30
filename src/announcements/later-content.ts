import type { Month } from "../holdings/month.ts";
import type { Table } from "../holdings/release.ts";
import type { Addition, Announcement } from "./announcement.ts";

/** Later than this after the announcement a split is no reason to edit what people have read. */
export const SPLIT_WITHIN_MS = 3_600_000;

/** What a month's announcement gains, if there is one that was made since. The same is gained once. */
export interface Amendment {
  readonly referenceMonth: Month;
  readonly addition: Addition;
  readonly announcedSince: number;
}

/** The releases that revised the headline of an announced month and that it does not name yet, oldest first. */
export type RevisedBy = (announcement: Announcement) => readonly string[];

interface Arrived {
  readonly table: Table;
  readonly newestMonth: Month;
  readonly seenAt: number;
}

/** The split that a Table 3 adds to the posts of its month. */
export function splitBy({ table, newestMonth, seenAt }: Arrived): Amendment[] {
  if (table !== "slt_table3") return [];
  const addition = { kind: "split", at: seenAt } as const;
  return [{ referenceMonth: newestMonth, addition, announcedSince: seenAt - SPLIT_WITHIN_MS }];
}

/** What later releases made of the headlines of earlier posts, however old these are: one addition for each release. */
export function corrections(announced: readonly Announcement[], revisedBy: RevisedBy, at: number): Amendment[] {
  return announced.flatMap((announcement) =>
    revisedBy(announcement).map((release) => ({
      referenceMonth: announcement.referenceMonth,
      addition: { kind: "revised", at, release } as const,
      announcedSince: 0,
    })),
  );
}
