const OPEN = "status IN ('pending', 'claimed')";

/** Where corrections are not wanted, a version that is nothing but a correction is not missed. */
const WANTED_VERSION = "iif(s.corrections, a.version, a.uncorrected_version)";

/** Sent messages that show less than their announcement has. Nothing is edited where nobody subscribes any more. */
const OUTDATED = `
  FROM announcement a
  JOIN delivery d ON d.reference_month = a.reference_month AND d.status = 'sent'
  JOIN subscription s ON s.channel_id = d.channel_id
  WHERE a.version > 1 AND d.shown_version < ${WANTED_VERSION}`;

const ofSubscription = (column: "format" | "language") =>
  `(SELECT ${column} FROM subscription s WHERE s.channel_id = delivery.channel_id)`;

const ANNOUNCEMENT =
  "a.reference_month, a.release_date, a.late, a.missed_releases, a.version, a.additions, a.announced_at";

/**
 * `due_at` is the end of the lease while a row is claimed, and the earliest next attempt otherwise. What was attempted
 * before goes first: the time in which its nonce protects it is running out.
 */
export const CLAIM = `
  UPDATE delivery SET status = 'claimed', owner = :owner, due_at = :leaseUntil, attempts = attempts + 1,
    first_attempt_at = coalesce(first_attempt_at, :now), window_from = coalesce(window_from, :now),
    attempted_version = coalesce(attempted_version,
      (SELECT version FROM announcement a WHERE a.reference_month = delivery.reference_month)),
    attempted_format = coalesce(attempted_format, ${ofSubscription("format")}),
    attempted_language = coalesce(attempted_language, ${ofSubscription("language")})
  WHERE id IN (SELECT id FROM delivery WHERE ${OPEN} AND (due_at <= :now OR due_at > :putOffUntil)
    ORDER BY first_attempt_at IS NULL, due_at, id LIMIT :limit)
  RETURNING id`;

export const CLAIMED = `
  SELECT d.id, d.attempts, d.first_attempt_at, d.window_from, ${ANNOUNCEMENT}, s.*
  FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
  LEFT JOIN subscription s ON s.channel_id = d.channel_id
  WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id`;

export const SKIP = `
  UPDATE delivery SET status = 'skipped', owner = NULL, reason = 'the subscription ended before it was sent', settled_at = ?
  WHERE id = ?`;

export const CLAIM_EDITS = `
  UPDATE delivery SET owner = :owner, due_at = :leaseUntil, attempts = attempts + 1
  WHERE id IN (SELECT d.id ${OUTDATED} AND (d.due_at <= :now OR d.due_at > :putOffUntil) ORDER BY d.id LIMIT :limit)
  RETURNING id`;

export const CLAIMED_EDITS = `
  SELECT d.id, d.attempts, d.message_id, d.attempted_format, d.attempted_language, ${ANNOUNCEMENT}, s.*
  FROM delivery d JOIN announcement a ON a.reference_month = d.reference_month
  JOIN subscription s ON s.channel_id = d.channel_id
  WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id`;

/** Due at once, by whatever clock. */
export const DISOWN = "UPDATE delivery SET owner = NULL, due_at = 0 WHERE owner IS NOT NULL";
export const RENEW = "UPDATE delivery SET due_at = ? WHERE owner = ?";
export const REOPEN = `
  UPDATE delivery SET window_from = ?, attempted_format = ${ofSubscription("format")},
    attempted_language = ${ofSubscription("language")} WHERE id = ? AND owner = ? AND status = 'claimed'`;

/** What the first attempt said is what the channel shows: a repeated post returns the first message. */
export const SENT = `
  UPDATE delivery SET status = 'sent', owner = NULL, message_id = :messageId, shown_version = attempted_version,
    due_at = :at, settled_at = :at, attempts = 0, reason = NULL
  WHERE id = :id AND status <> 'sent' RETURNING reference_month, channel_id`;

export const ARRIVED = `
  UPDATE subscription SET last_message_id = ?, last_month = ?, last_at = ?, paused_reason = NULL WHERE channel_id = ?`;

/** For messages not sent yet and, where one stands already, for its edit. */
export const RETRY = `
  UPDATE delivery SET status = iif(status = 'claimed', 'pending', status), owner = NULL, due_at = ?, reason = ?
  WHERE id = ? AND owner = ?`;

export const SETTLE = `
  UPDATE delivery SET status = iif(status = 'claimed', :status, status), owner = NULL, reason = :reason, settled_at = :at
  WHERE id = :id AND owner = :owner RETURNING channel_id`;

export const EDITED = `
  UPDATE delivery SET shown_version = ?, owner = NULL, due_at = ?, attempts = 0 WHERE id = ? AND owner = ? AND status = 'sent'`;

export const END = "DELETE FROM subscription WHERE channel_id = ?";
export const PAUSE = "UPDATE subscription SET paused_reason = ? WHERE channel_id = ?";

export const NEXT_DUE = `
  SELECT min(due_at) AS due FROM (
    SELECT min(due_at) AS due_at FROM delivery WHERE ${OPEN} UNION ALL SELECT min(d.due_at) ${OUTDATED})`;

export const TALLY = "SELECT status, count(*) AS count FROM delivery WHERE reference_month = ? GROUP BY status";
