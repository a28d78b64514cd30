import { z } from "zod";
import type { ClaimedDelivery, ClaimedEdit } from "../announcements/ledger.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { snowflake } from "./stored.ts";
import { toSubscription } from "./subscription-row.ts";

const deliveryRow = z.object({
  id: z.int(),
  attempts: z.int(),
  first_attempt_at: z.int(),
  window_from: z.int(),
  announced_at: z.int(),
});

const editRow = z.object({ id: z.int(), attempts: z.int(), message_id: snowflake });

/** Of a delivery joined with its announcement and its subscription. */
export function toClaimedDelivery(stored: unknown): ClaimedDelivery {
  const columns = deliveryRow.parse(stored);
  return {
    id: columns.id,
    announcement: toAnnouncement(stored),
    announcedAt: columns.announced_at,
    subscription: toSubscription(stored),
    attempts: columns.attempts,
    firstAttemptAt: columns.first_attempt_at,
    windowFrom: columns.window_from,
  };
}

export function toClaimedEdit(stored: unknown): ClaimedEdit {
  const { id, attempts, message_id: messageId } = editRow.parse(stored);
  return { id, attempts, messageId, announcement: toAnnouncement(stored), subscription: toSubscription(stored) };
}
