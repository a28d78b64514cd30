import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type Announcement, isSameAddition } from "../announcements/announcement.ts";
import type { Amendment } from "../announcements/later-content.ts";
import type { Announced } from "../announcements/release-store.ts";
import type { Month } from "../holdings/month.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { flag, readStored, storedMonth } from "./stored.ts";

const throughRow = z.object({ through: storedMonth }).optional();

export function announcedThrough(database: DatabaseSync): Month | null {
  return readStored(throughRow, database.prepare("SELECT through FROM announced").get())?.through ?? null;
}

/** To be called within a transaction: the announcement and one delivery for each subscription. */
export function storeAnnouncement(database: DatabaseSync, announcement: Announcement, at: number): Announced {
  if (raiseVersion(database, announcement)) return "raised";
  const through = announcedThrough(database);
  if (through !== null && announcement.referenceMonth <= through) return "none";
  insertAnnouncement(database, announcement, at);
  forgetEndedSubscriptions(database);
  database
    .prepare(
      "INSERT INTO delivery (reference_month, channel_id, status, due_at) SELECT ?, channel_id, 'pending', ? FROM subscription ORDER BY rowid",
    )
    .run(announcement.referenceMonth, at);
  database
    .prepare("INSERT INTO announced (only, through) VALUES (1, ?) ON CONFLICT DO UPDATE SET through = excluded.through")
    .run(announcement.referenceMonth);
  return "made";
}

function raiseVersion(database: DatabaseSync, { referenceMonth, version }: Announcement): boolean {
  const { changes } = database
    .prepare(
      "UPDATE announcement SET version = ?1, uncorrected_version = ?1 WHERE reference_month = ?2 AND version < ?1",
    )
    .run(version, referenceMonth);
  return changes === 1;
}

/** To be called within a transaction. Where nothing was announced since, nothing is amended; tells whether anything was. */
export function storeAmendments(database: DatabaseSync, amendments: readonly Amendment[]): boolean {
  return amendments.filter((amendment) => storeAmendment(database, amendment)).length > 0;
}

function storeAmendment(database: DatabaseSync, { referenceMonth, addition, announcedSince }: Amendment): boolean {
  const row = database
    .prepare("SELECT * FROM announcement WHERE reference_month = ? AND announced_at >= ?")
    .get(referenceMonth, announcedSince);
  const additions = row ? toAnnouncement(row).additions : null;
  if (!additions || additions.some((made) => isSameAddition(made, addition))) return false;
  database
    .prepare(
      `UPDATE announcement SET version = version + 1, additions = ?,
       uncorrected_version = iif(?, uncorrected_version, version + 1) WHERE reference_month = ?`,
    )
    .run(JSON.stringify([...additions, addition]), flag(addition.kind === "revised"), referenceMonth);
  return true;
}

function insertAnnouncement(database: DatabaseSync, announcement: Announcement, at: number): void {
  const { referenceMonth, releaseDate, late, missedReleases, version, additions } = announcement;
  database
    .prepare(
      "INSERT INTO announcement (reference_month, release_date, late, missed_releases, version, uncorrected_version, additions, announced_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .run(
      referenceMonth,
      releaseDate,
      flag(late),
      JSON.stringify(missedReleases),
      version,
      version,
      JSON.stringify(additions),
      at,
    );
}

/** The ids of a channel that unsubscribed do not outlive the next release. */
function forgetEndedSubscriptions(database: DatabaseSync): void {
  database.exec(
    `DELETE FROM delivery WHERE status NOT IN ('pending', 'claimed') AND channel_id NOT IN (SELECT channel_id FROM subscription)`,
  );
}
