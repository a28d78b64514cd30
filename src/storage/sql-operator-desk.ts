import { z } from "zod";
import { DELIVERY_STATUSES } from "../announcements/ledger.ts";
import type { OperatorDesk, Standing } from "../announcements/operator-desk.ts";
import type { StateDatabase } from "./state-database.ts";
import { readStored, snowflake, storedMonth } from "./stored.ts";

const PAUSE = `INSERT INTO control (name, value) VALUES ('paused', :reason)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
const UNSENT = `SELECT channel_id, status, attempts, due_at, message_id, reason FROM delivery
  WHERE reference_month = :month AND status <> 'sent' ORDER BY status, id`;
const NEWEST = "SELECT max(reference_month) AS month FROM announcement";
/** As if it had never been tried: a new time of repeated posts begins, and the words are those of now. */
const ANEW = `UPDATE delivery SET status = 'pending', owner = NULL, due_at = :now, attempts = 0, first_attempt_at = NULL,
  window_from = NULL, attempted_version = NULL, attempted_format = NULL, attempted_language = NULL, reason = NULL,
  settled_at = NULL WHERE reference_month = :month`;
const SENT = `UPDATE delivery SET status = 'sent', message_id = :messageId, shown_version = attempted_version,
  due_at = :now, settled_at = :now, reason = NULL
  WHERE reference_month = :month AND channel_id = :channelId AND status = 'unsure'`;

const pausedRow = z.object({ value: z.string() }).optional();
const newestRow = z.object({ month: storedMonth.nullable() });
const standingRow = z.object({
  channel_id: snowflake,
  status: z.enum(DELIVERY_STATUSES),
  attempts: z.int(),
  due_at: z.int(),
  message_id: snowflake.nullable(),
  reason: z.string().nullable(),
});

export function createSqlOperatorDesk(database: StateDatabase): OperatorDesk {
  return {
    async paused() {
      const [row] = await database.rows("SELECT value FROM control WHERE name = 'paused'");
      return readStored(pausedRow, row)?.value ?? null;
    },
    pause: async (reason) => void (await database.run(PAUSE, { reason })),
    resume: async () => void (await database.run("DELETE FROM control WHERE name = 'paused'")),
    newestMonth: async () => readStored(newestRow, (await database.rows(NEWEST))[0]).month,
    unsent: async (month) => (await database.rows(UNSENT, { month })).map(toStanding),
    retryFailed: (month, now) => database.run(`${ANEW} AND status = 'failed'`, { month, now }),
    settleSent: async (month, channelId, messageId, now) =>
      (await database.run(SENT, { month, channelId, messageId, now })) === 1,
    settleUnsent: async (month, channelId, now) =>
      (await database.run(`${ANEW} AND status = 'unsure' AND channel_id = :channelId`, { month, channelId, now })) ===
      1,
  };
}

function toStanding(stored: unknown): Standing {
  const columns = readStored(standingRow, stored);
  return {
    channelId: columns.channel_id,
    status: columns.status,
    attempts: columns.attempts,
    dueAt: columns.due_at,
    messageId: columns.message_id,
    reason: columns.reason,
  };
}
