import { z } from "zod";
import type { AcceptedFile, RefusedFile, ReleaseStore } from "../announcements/release-store.ts";
import { REFUSALS_KEPT } from "../announcements/release-store.ts";
import { TABLES } from "../holdings/release.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { announcedThrough, storeAmendments, storeAnnouncement } from "./sql-announcements.ts";
import type { Session, StateDatabase } from "./state-database.ts";
import { readStored, storedDate, storedMonth } from "./stored.ts";

const VERDICT = "SELECT verdict FROM source_file WHERE sha256 = :sha256";
const ACCEPTED = "SELECT * FROM source_file WHERE verdict = 'accepted' ORDER BY id";
const SUMS = "SELECT sha256 FROM source_file WHERE verdict = 'accepted' ORDER BY id";
const REFUSED = "SELECT * FROM source_file WHERE verdict = 'refused' AND body IS NOT NULL ORDER BY id DESC";
const ANNOUNCEMENTS = "SELECT * FROM announcement ORDER BY reference_month";
const START = `INSERT INTO announced ("only", through) VALUES (1, :month) ON CONFLICT DO NOTHING`;

/** @param canary a channel that gets a release first, and all others a while later */
export function createSqlReleases(database: StateDatabase, canary: string | null = null): ReleaseStore {
  const { dialect } = database;
  return {
    verdict: async (sha256) => readStored(verdictRow, (await database.rows(VERDICT, { sha256 }))[0])?.verdict ?? null,
    accept: ({ file, announce, amend = [] }) =>
      database.transaction(async (session) => {
        if (!(await keepAccepted(session, file))) return "none";
        const amended = await storeAmendments(session, amend);
        const announced = announce
          ? await storeAnnouncement(session, { dialect, canary }, announce, file.seenAt)
          : "none";
        return announced === "none" && amended ? "raised" : announced;
      }, "alone"),
    announce: (announcement, at) =>
      database.transaction((session) => storeAnnouncement(session, { dialect, canary }, announcement, at), "alone"),
    refuse: (file) => database.transaction((session) => keepRefused(session, file), "alone"),
    acceptedFiles: async () => (await database.rows(ACCEPTED)).map(toAccepted),
    acceptedSums: async () => readStored(sumRows, await database.rows(SUMS)).map(({ sha256 }) => sha256),
    refusals: async () => (await database.rows(REFUSED)).map(toRefused),
    announcements: async () => (await database.rows(ANNOUNCEMENTS)).map(toAnnouncement),
    amend: (amendments) => database.transaction((session) => storeAmendments(session, amendments), "alone"),
    announcedThrough: () => announcedThrough(database),
    startAt: async (month) => void (await database.run(START, { month })),
  };
}

const sumRows = z.array(z.object({ sha256: z.string() }));
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
async function keepAccepted(session: Session, file: AcceptedFile): Promise<boolean> {
  const { sha256, table, newestMonth, releaseDate, seenAt, body } = file;
  await session.run("DELETE FROM source_file WHERE sha256 = :sha256 AND verdict = 'refused'", { sha256 });
  const written = await session.run(
    `INSERT INTO source_file (sha256, source_table, verdict, newest_month, release_date, seen_at, body)
     VALUES (:sha256, :table, 'accepted', :newestMonth, :releaseDate, :seenAt, :body) ON CONFLICT (sha256) DO NOTHING`,
    { sha256, table, newestMonth, releaseDate, seenAt, body },
  );
  return written === 1;
}

async function keepRefused(session: Session, { sha256, table, reason, seenAt, body }: RefusedFile): Promise<void> {
  await session.run(
    `INSERT INTO source_file (sha256, source_table, verdict, reason, seen_at, body)
     VALUES (:sha256, :table, 'refused', :reason, :seenAt, :body) ON CONFLICT (sha256) DO NOTHING`,
    { sha256, table, reason, seenAt, body },
  );
  await session.run(
    `UPDATE source_file SET body = NULL WHERE verdict = 'refused' AND body IS NOT NULL AND id NOT IN
     (SELECT id FROM source_file WHERE verdict = 'refused' AND body IS NOT NULL ORDER BY id DESC LIMIT :kept)`,
    { kept: REFUSALS_KEPT },
  );
}
