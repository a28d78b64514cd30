import type { Dialect } from "./state-database.ts";

const OPEN = "status IN ('pending', 'claimed')";
/** While an operator has stopped announcements nothing is due. */
const RUNNING = "NOT EXISTS (SELECT 1 FROM control WHERE name = 'paused')";
const DUE_OPEN = `${OPEN} AND ${RUNNING}`;

/** Where corrections are not wanted, a version that is nothing but a correction is not missed. */
const WANTED_VERSION = "CASE WHEN s.corrections = 1 THEN a.version ELSE a.uncorrected_version END";

/**
 * Sent messages that show less than their announcement has. Nothing is edited where nobody subscribes any more. The newest
 * version is named apart from the wanted one, which no index knows.
 */
const OUTDATED = `
  FROM announcement a
  JOIN delivery d ON d.reference_month = a.reference_month AND d.status = 'sent'
  JOIN subscription s ON s.channel_id = d.channel_id
  WHERE ${RUNNING} AND a.version > 1 AND d.shown_version < a.version AND d.shown_version < ${WANTED_VERSION}
    AND d.publishing IS DISTINCT FROM 'wanted'`;

/** A channel's ten an hour: a publishing is put off for so much longer than all else. */
const HOUR_MS = 3_600_000;
const UNPUBLISHED = `FROM delivery d WHERE ${RUNNING} AND d.status = 'sent' AND d.publishing = 'wanted'`;

/** What decides how a message reads is kept with its first attempt: a later one, or an edit, says the same. */
const STYLE = ["format", "language", "watched", "conditions"] as const;
const ofSubscription = (column: (typeof STYLE)[number]) =>
  `(SELECT ${column} FROM subscription s WHERE s.channel_id = delivery.channel_id)`;
const ATTEMPTED_STYLE = STYLE.map((column) => `d.attempted_${column}`).join(", ");
const KEEP_STYLE = STYLE.map(
  (column) => `attempted_${column} = coalesce(attempted_${column}, ${ofSubscription(column)})`,
);
const RENEW_STYLE = STYLE.map((column) => `attempted_${column} = ${ofSubscription(column)}`);
const NEVER_ATTEMPTED = ["attempts = 0, first_attempt_at = NULL, window_from = NULL, attempted_version = NULL"]
  .concat(STYLE.map((column) => `attempted_${column} = NULL`))
  .join(", ");

const ANNOUNCEMENT =
  "a.reference_month, a.release_date, a.late, a.missed_releases, a.version, a.additions, a.announced_at";

export type LedgerStatements = ReturnType<typeof ledgerStatements>;

/** What is said to the tables of a ledger, as an engine has it. */
export function ledgerStatements(dialect: Dialect) {
  return {
    ...claimStatements(dialect),
    ...leaseStatements(dialect),
    ...SETTLEMENTS,
    due: DUE,
    nextDue: NEXT_DUE,
    tally: TALLY,
    history: HISTORY,
    open: COUNT_OPEN,
  };
}

function claimStatements({ skipLocked, among }: Dialect) {
  return {
    /**
     * `due_at` is the end of the lease while a row is claimed, and the earliest next attempt otherwise. What was attempted
     * before goes first: the time in which its nonce protects it is running out.
     */
    claim: `
      UPDATE delivery SET status = 'claimed', owner = :owner, due_at = :leaseUntil, attempts = attempts + 1,
        first_attempt_at = coalesce(first_attempt_at, :now), window_from = coalesce(window_from, :now),
        attempted_version = coalesce(attempted_version,
          (SELECT version FROM announcement a WHERE a.reference_month = delivery.reference_month)),
        ${KEEP_STYLE.join(", ")}
      WHERE id IN (SELECT id FROM delivery WHERE ${DUE_OPEN} AND (due_at <= :now OR due_at > :putOffUntil)
        ORDER BY first_attempt_at IS NULL, due_at, id LIMIT :limit ${skipLocked("delivery")})
      RETURNING id`,
    claimed: `
      SELECT d.id, d.attempts, d.first_attempt_at, d.window_from, ${ATTEMPTED_STYLE}, ${ANNOUNCEMENT}, s.*
      FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
      LEFT JOIN subscription s ON s.channel_id = d.channel_id
      WHERE ${among("d.id")} ORDER BY d.id`,
    skip: `
      UPDATE delivery SET status = 'skipped', owner = NULL, reason = 'the subscription ended before it was sent',
        settled_at = :now WHERE ${among("id")}`,
    /** In whatever order: by id each claim would pass by all that is edited already. */
    claimEdits: `
      UPDATE delivery SET owner = :owner, due_at = :leaseUntil, attempts = attempts + 1
      WHERE id IN (SELECT d.id ${OUTDATED} AND (d.due_at <= :now OR d.due_at > :putOffUntil)
        LIMIT :limit ${skipLocked("d")})
      RETURNING id`,
    claimPublishings: `
      UPDATE delivery SET owner = :owner, due_at = :leaseUntil, attempts = attempts + 1
      WHERE id IN (SELECT d.id ${UNPUBLISHED} AND (d.due_at <= :now OR d.due_at - ${HOUR_MS} > :putOffUntil)
        ORDER BY d.id LIMIT :limit ${skipLocked("d")})
      RETURNING id, channel_id, message_id, attempts,
        (SELECT announced_at FROM announcement a WHERE a.reference_month = delivery.reference_month) AS announced_at`,
    claimedEdits: `
      SELECT d.id, d.attempts, d.message_id, ${ATTEMPTED_STYLE}, ${ANNOUNCEMENT}, s.*
      FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
      JOIN subscription s ON s.channel_id = d.channel_id
      WHERE ${among("d.id")} ORDER BY d.id`,
  };
}

function leaseStatements({ among }: Dialect) {
  return {
    /** Due at once, by whatever clock. */
    disown: "UPDATE delivery SET owner = NULL, due_at = 0 WHERE owner IS NOT NULL",
    renew: `UPDATE delivery SET due_at = :leaseUntil WHERE owner = :owner AND ${among("id")}`,
    reopen: `
      UPDATE delivery SET window_from = :now, ${RENEW_STYLE.join(", ")} WHERE id = :id AND owner = :owner AND status = 'claimed'`,
  };
}

const IS_UP_TO_DATE = `attempted_version =
  (SELECT version FROM announcement a WHERE a.reference_month = delivery.reference_month)`;

/** Table 3 tells of net purchases: what waits for them, and was met by nothing else, is judged anew. */
export const JUDGE_ANEW = `
  UPDATE delivery SET status = 'pending', is_unmet = 0, due_at = :at, settled_at = NULL
  WHERE reference_month = :month AND status = 'skipped' AND is_unmet = 1
    AND channel_id IN (SELECT channel_id FROM subscription WHERE conditions LIKE '%net>=%')`;

const SETTLEMENTS = {
  /** What the first attempt said is what the channel shows: a repeated post returns the first message. */
  sent: `
    UPDATE delivery SET status = 'sent', owner = NULL, message_id = :messageId, shown_version = attempted_version,
      due_at = :at, settled_at = :at, attempts = 0, reason = NULL,
      publishing = (SELECT CASE WHEN publish = 1 THEN 'wanted' END FROM subscription s
        WHERE s.channel_id = delivery.channel_id)
    WHERE id = :id AND status <> 'sent' RETURNING reference_month, channel_id`,
  arrived: `
    UPDATE subscription SET last_message_id = :messageId, last_month = :month, last_at = :at, paused_reason = NULL,
      last_met = :lastMet WHERE channel_id = :channelId`,
  lastMet: "SELECT last_met FROM subscription WHERE channel_id = :channelId",
  /** What the announcement has gained meanwhile may meet them: then it is judged anew at once. */
  unmet: `
    UPDATE delivery SET status = CASE WHEN ${IS_UP_TO_DATE} THEN 'skipped' ELSE 'pending' END,
      is_unmet = CASE WHEN ${IS_UP_TO_DATE} THEN 1 ELSE 0 END,
      owner = NULL, due_at = :at, settled_at = :at, reason = NULL, ${NEVER_ATTEMPTED}
    WHERE id = :id AND owner = :owner AND status = 'claimed'`,
  /** For messages not sent yet and, where one stands already, for its edit. */
  retry: `
    UPDATE delivery SET status = CASE WHEN status = 'claimed' THEN 'pending' ELSE status END, owner = NULL,
      due_at = :notBefore, reason = :reason WHERE id = :id AND owner = :owner`,
  settle: `
    UPDATE delivery SET status = CASE WHEN status = 'claimed' THEN :status ELSE status END, owner = NULL,
      reason = :reason, settled_at = :at WHERE id = :id AND owner = :owner RETURNING channel_id`,
  /** An edit whose lease had ended may have come after a newer one: then the message shows the older, and is edited again. */
  edited: `
    UPDATE delivery SET shown_version = :version, owner = NULL, due_at = :at, attempts = 0
    WHERE id = :id AND (owner = :owner OR shown_version > :version) AND status = 'sent'`,
  published: `
    UPDATE delivery SET publishing = :publishing, owner = NULL, due_at = :at, attempts = 0, reason = :reason
    WHERE id = :id AND owner = :owner AND status = 'sent'`,
  end: "DELETE FROM subscription WHERE channel_id = :channelId",
  pause: "UPDATE subscription SET paused_reason = :reason WHERE channel_id = :channelId",
} as const;

const COUNT_OPEN = `SELECT count(*) AS open FROM delivery WHERE ${OPEN}`;

const HISTORY = `
  SELECT d.reference_month, a.release_date, d.status, d.message_id, d.settled_at, d.reason, d.is_unmet
  FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
  WHERE d.channel_id = :channelId ORDER BY d.reference_month DESC LIMIT :limit`;

const DUE = `
  SELECT id, attempts FROM delivery WHERE ${DUE_OPEN} AND (due_at <= :now OR due_at > :putOffUntil)
  UNION ALL
  SELECT d.id, d.attempts ${OUTDATED} AND (d.due_at <= :now OR d.due_at > :putOffUntil)
  UNION ALL
  SELECT d.id, d.attempts ${UNPUBLISHED} AND (d.due_at <= :now OR d.due_at - ${HOUR_MS} > :putOffUntil)
  LIMIT :limit`;

const NEXT_DUE = `
  SELECT min(due_at) AS due FROM (
    SELECT min(due_at) AS due_at FROM delivery WHERE ${DUE_OPEN} UNION ALL SELECT min(d.due_at) ${OUTDATED}
    UNION ALL SELECT min(d.due_at) ${UNPUBLISHED}) AS dues`;

const TALLY = "SELECT status, count(*) AS count FROM delivery WHERE reference_month = :referenceMonth GROUP BY status";
