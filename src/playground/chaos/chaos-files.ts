/** The Treasury of a chaos run: three small files that the real watch takes, and what they mean. */
import { z } from "zod";
import type { RevisedBy } from "../../announcements/later-content.ts";
import { toMonth } from "../../holdings/month.ts";
import { LIVE_TABLES, type Table } from "../../holdings/release.ts";
import { type Calendar, createCalendar } from "../../tic/calendar.ts";
import { washingtonDate } from "../../tic/washington-time.ts";

export const CHAOS_MONTH = toMonth("2026-07");
export const MONTH_BEFORE = toMonth("2026-06");

/** In the order in which they come: the announcement, the split of its month, and what revises its headline. */
export const CHAOS_FILES = ["slt_table5", "slt_table3", "mfhhis01"] as const satisfies readonly Table[];

const chaosFile = z.object({ table: z.enum(LIVE_TABLES), release: z.string() });

/** Everything comes out today, so that it is news. */
export function chaosFileOf(table: Table, now: number): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ table, release: washingtonDate(new Date(now)) }));
}

/** @throws ZodError or SyntaxError on anything else */
export function readChaosFile(bytes: Uint8Array): { readonly release: string } {
  return chaosFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

export function chaosCalendar(now: number): Calendar {
  return createCalendar([{ date: washingtonDate(new Date(now)), months: [CHAOS_MONTH] }]);
}

/** The history alone revises. */
export function revisedByFile(table: Table, release: string): RevisedBy {
  return ({ additions }) =>
    table === "mfhhis01" && additions.every(({ kind }) => kind !== "revised") ? [release] : [];
}
