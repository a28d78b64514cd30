import { z } from "zod";
import type { ClaimedDelivery, ClaimedEdit } from "../announcements/ledger.ts";
import { FORMATS } from "../announcements/subscription.ts";
import { LANGUAGES } from "../words/language.ts";
import { toAnnouncement } from "./announcement-row.ts";
import { readStored, snowflake } from "./stored.ts";
import { toSubscription } from "./subscription-row.ts";

const deliveryRow = z.object({
  id: z.int(),
  attempts: z.int(),
  first_attempt_at: z.int(),
  window_from: z.int(),
  announced_at: z.int(),
});

const editRow = z.object({
  id: z.int(),
  attempts: z.int(),
  message_id: snowflake,
  attempted_format: z.enum(FORMATS).nullable(),
  attempted_language: z.enum(LANGUAGES).nullable(),
});

/** Of a delivery joined with its announcement and its subscription. */
export function toClaimedDelivery(stored: unknown): ClaimedDelivery {
  const columns = readStored(deliveryRow, stored);
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
  const { id, attempts, message_id: messageId, ...attempted } = readStored(editRow, stored);
  const subscription = toSubscription(stored);
  // What stands there keeps its form and its language, whatever was chosen since for posts to come.
  const format = attempted.attempted_format ?? subscription.format;
  const language = attempted.attempted_language ?? subscription.language;
  return {
    id,
    attempts,
    messageId,
    announcement: toAnnouncement(stored),
    subscription: { ...subscription, format, language },
  };
}
