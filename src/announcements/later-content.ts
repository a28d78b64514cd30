import type { Month } from "../holdings/month.ts";
import type { Table } from "../holdings/release.ts";
import type { Addition } from "./announcement.ts";

/** Later than this after the announcement a split is no reason to edit what people have read. */
export const SPLIT_WITHIN_MS = 3_600_000;

/** What a month's announcement gains, if there is one that was made since. Each kind is gained once. */
export interface Amendment {
  readonly referenceMonth: Month;
  readonly addition: Addition;
  readonly announcedSince: number;
}

interface Arrived {
  readonly table: Table;
  readonly newestMonth: Month;
  readonly seenAt: number;
}

/** What a file that was accepted adds to posts that stand already. */
export function amendmentBy({ table, newestMonth, seenAt }: Arrived): Amendment | null {
  if (table !== "slt_table3") return null;
  return {
    referenceMonth: newestMonth,
    addition: { kind: "split", at: seenAt },
    announcedSince: seenAt - SPLIT_WITHIN_MS,
  };
}
