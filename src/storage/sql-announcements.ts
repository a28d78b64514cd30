import { z } from "zod";
import { type Announcement, isSameAddition } from "../announcements/announcement.ts";
import type { Amendment } from "../announcements/later-content.ts";
import type { Announced } from "../announcements/release-store.ts";
import type { Month } from "../holdings/month.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { JUDGE_ANEW } from "./ledger-statements.ts";
import { FORGET_ORPHANS } from "./sql-subscriptions.ts";
import type { Dialect, Session } from "./state-database.ts";
import { flag, readStored, storedMonth } from "./stored.ts";

/** So long an operator has to look at the first post, and to pause. */
const CANARY_AHEAD_MS = 60_000;

const throughRow = z.object({ through: storedMonth }).optional();

export async function announcedThrough(session: Session): Promise<Month | null> {
  const [row] = await session.rows("SELECT through FROM announced");
  return readStored(throughRow, row)?.through ?? null;
}

/** Within a transaction that is alone: the announcement and one delivery for each subscription. */
export async function storeAnnouncement(
  session: Session,
  { dialect, canary }: { readonly dialect: Dialect; readonly canary: string | null },
  announcement: Announcement,
  at: number,
): Promise<Announced> {
  if (await raiseVersion(session, announcement)) return "raised";
  const through = await announcedThrough(session);
  const { referenceMonth: month } = announcement;
  if (through !== null && month <= through) return "none";
  await insertAnnouncement(session, announcement, at);
  await forgetEndedSubscriptions(session);
  const othersAt = canary !== null && (await isSubscribed(session, canary)) ? at + CANARY_AHEAD_MS : at;
  await session.run(
    `INSERT INTO delivery (reference_month, channel_id, status, due_at)
     SELECT :month, channel_id, 'pending',
       CASE WHEN channel_id = :canary THEN CAST(:at AS BIGINT) ELSE CAST(:othersAt AS BIGINT) END
     FROM subscription ORDER BY ${dialect.added}`,
    { month, at, othersAt, canary: canary ?? "" },
  );
  await session.run(
    `INSERT INTO announced ("only", through) VALUES (1, :month)
     ON CONFLICT ("only") DO UPDATE SET through = excluded.through`,
    { month },
  );
  return "made";
}

async function isSubscribed(session: Session, channelId: string): Promise<boolean> {
  return (await session.rows("SELECT 1 FROM subscription WHERE channel_id = :channelId", { channelId })).length > 0;
}

async function raiseVersion(session: Session, { referenceMonth: month, version }: Announcement): Promise<boolean> {
  const written = await session.run(
    `UPDATE announcement SET version = :version, uncorrected_version = :version
     WHERE reference_month = :month AND version < :version`,
    { version, month },
  );
  return written === 1;
}

/** Within a transaction that is alone. Where nothing was announced since, nothing is amended; tells whether anything was. */
export async function storeAmendments(session: Session, amendments: readonly Amendment[]): Promise<boolean> {
  let amended = false;
  for (const amendment of amendments) if (await storeAmendment(session, amendment)) amended = true;
  return amended;
}

async function storeAmendment(session: Session, amendment: Amendment): Promise<boolean> {
  const { referenceMonth: month, addition, announcedSince: since } = amendment;
  const [row] = await session.rows(
    "SELECT * FROM announcement WHERE reference_month = :month AND announced_at >= :since",
    { month, since },
  );
  const additions = row ? toAnnouncement(row).additions : null;
  if (!additions || additions.some((made) => isSameAddition(made, addition))) return false;
  const uncorrected = addition.kind === "revised" ? "uncorrected_version" : "version + 1";
  await session.run(
    `UPDATE announcement SET version = version + 1, additions = :additions, uncorrected_version = ${uncorrected}
     WHERE reference_month = :month`,
    { additions: JSON.stringify([...additions, addition]), month },
  );
  if (addition.kind === "split") await session.run(JUDGE_ANEW, { month, at: addition.at });
  return true;
}

async function insertAnnouncement(session: Session, announcement: Announcement, at: number): Promise<void> {
  const { referenceMonth: month, releaseDate, late, missedReleases, version, additions } = announcement;
  await session.run(
    `INSERT INTO announcement (reference_month, release_date, late, missed_releases, version, uncorrected_version,
       additions, announced_at)
     VALUES (:month, :releaseDate, :late, :missed, :version, :version, :additions, :at)`,
    {
      month,
      releaseDate,
      late: flag(late),
      missed: JSON.stringify(missedReleases),
      version,
      additions: JSON.stringify(additions),
      at,
    },
  );
}

/** The ids of a channel that unsubscribed do not outlive the next release. */
async function forgetEndedSubscriptions(session: Session): Promise<void> {
  await session.run(FORGET_ORPHANS);
}
