import { z } from "zod";
import type { Announcement } from "../announcements/announcement.ts";
import { readStored, storedDate, storedFlag, storedMonth } from "./stored.ts";

const missedReleases = z.array(storedDate);
const additions = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("split"), at: z.int() }),
    z.object({ kind: z.literal("revised"), at: z.int(), release: storedDate }),
  ]),
);

const row = z.object({
  reference_month: storedMonth,
  release_date: storedDate,
  late: storedFlag,
  missed_releases: z.string(),
  version: z.int().positive(),
  additions: z.string(),
});

/** @throws StateUnusable on a row that this version could not have written */
export function toAnnouncement(stored: unknown): Announcement {
  const columns = readStored(row, stored);
  return {
    referenceMonth: columns.reference_month,
    releaseDate: columns.release_date,
    late: columns.late,
    missedReleases: readStored(missedReleases, JSON.parse(columns.missed_releases)),
    version: columns.version,
    additions: readStored(additions, JSON.parse(columns.additions)),
  };
}
