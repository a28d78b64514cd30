import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { AcceptedFile, RefusedFile, ReleaseStore } from "../announcements/release-store.ts";
import { REFUSALS_KEPT } from "../announcements/release-store.ts";
import { TABLES } from "../holdings/release.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { announcedThrough, storeAmendments, storeAnnouncement } from "./sqlite-announcements.ts";
import { inTransaction } from "./state-database.ts";
import { readStored, storedDate, storedMonth } from "./stored.ts";

export function createSqliteReleases(database: DatabaseSync): ReleaseStore {
  const verdict = database.prepare("SELECT verdict FROM source_file WHERE sha256 = ?");
  const accepted = database.prepare("SELECT * FROM source_file WHERE verdict = 'accepted' ORDER BY id");
  const refused = database.prepare(
    "SELECT * FROM source_file WHERE verdict = 'refused' AND body IS NOT NULL ORDER BY id DESC",
  );
  const start = database.prepare("INSERT INTO announced (only, through) VALUES (1, ?) ON CONFLICT DO NOTHING");

  const announcements = database.prepare("SELECT * FROM announcement ORDER BY reference_month");

  return {
    verdict: async (sha256) => readStored(verdictRow, verdict.get(sha256))?.verdict ?? null,
    accept: async ({ file, announce, amend = [] }) =>
      inTransaction(database, () => {
        if (!keepAccepted(database, file)) return "none";
        const amended = storeAmendments(database, amend);
        const announced = announce ? storeAnnouncement(database, announce, file.seenAt) : "none";
        return announced === "none" && amended ? "raised" : announced;
      }),
    announce: async (announcement, at) => inTransaction(database, () => storeAnnouncement(database, announcement, at)),
    refuse: async (file) => inTransaction(database, () => keepRefused(database, file)),
    acceptedFiles: async () => accepted.all().map(toAccepted),
    refusals: async () => refused.all().map(toRefused),
    announcements: async () => announcements.all().map(toAnnouncement),
    amend: async (amendments) => inTransaction(database, () => storeAmendments(database, amendments)),
    announcedThrough: async () => announcedThrough(database),
    startAt: async (month) => void start.run(month),
  };
}

const verdictRow = z.object({ verdict: z.enum(["accepted", "refused"]) }).optional();

const fileRow = z.object({
  sha256: z.string(),
  source_table: z.enum(TABLES),
  body: z.instanceof(Uint8Array),
  seen_at: z.int(),
});
const acceptedRow = fileRow.extend({ newest_month: storedMonth, release_date: storedDate });
const refusedRow = fileRow.extend({ reason: z.string() });

function toAccepted(stored: unknown): AcceptedFile {
  const { sha256, source_table: table, body, seen_at: seenAt, ...columns } = readStored(acceptedRow, stored);
  return { sha256, table, newestMonth: columns.newest_month, releaseDate: columns.release_date, body, seenAt };
}

function toRefused(stored: unknown): RefusedFile {
  const { sha256, source_table: table, body, seen_at: seenAt, reason } = readStored(refusedRow, stored);
  return { sha256, table, body, reason, seenAt };
}

/** False if the same bytes were accepted before. A refused row is replaced, so that it takes its place in the order. */
function keepAccepted(database: DatabaseSync, file: AcceptedFile): boolean {
  database.prepare("DELETE FROM source_file WHERE sha256 = ? AND verdict = 'refused'").run(file.sha256);
  const { changes } = database
    .prepare(
      `INSERT INTO source_file (sha256, source_table, verdict, newest_month, release_date, seen_at, body)
       VALUES (?, ?, 'accepted', ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING`,
    )
    .run(file.sha256, file.table, file.newestMonth, file.releaseDate, file.seenAt, file.body);
  return changes === 1;
}

function keepRefused(database: DatabaseSync, file: RefusedFile): void {
  database
    .prepare(
      `INSERT INTO source_file (sha256, source_table, verdict, reason, seen_at, body)
       VALUES (?, ?, 'refused', ?, ?, ?) ON CONFLICT (sha256) DO NOTHING`,
    )
    .run(file.sha256, file.table, file.reason, file.seenAt, file.body);
  database
    .prepare(
      `UPDATE source_file SET body = NULL WHERE verdict = 'refused' AND body IS NOT NULL AND id NOT IN
       (SELECT id FROM source_file WHERE verdict = 'refused' AND body IS NOT NULL ORDER BY id DESC LIMIT ?)`,
    )
    .run(REFUSALS_KEPT);
}
