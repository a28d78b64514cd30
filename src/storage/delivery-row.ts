import { z } from "zod";
import {
  type ClaimedDelivery,
  type ClaimedEdit,
  type ClaimedPublishing,
  DELIVERY_STATUSES,
  type PastDelivery,
} from "../announcements/ledger.ts";
import { FORMATS, type Subscription } from "../announcements/subscription.ts";
import { LANGUAGES } from "../words/language.ts";
import { toAnnouncement } from "./announcement-row.ts";
import {
  readStored,
  snowflake,
  storedConditions,
  storedDate,
  storedFlag,
  storedHolders,
  storedMonth,
} from "./stored.ts";
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
});

const attemptedRow = z.object({
  attempted_format: z.enum(FORMATS).nullable(),
  attempted_language: z.enum(LANGUAGES).nullable(),
  attempted_watched: storedHolders.nullable(),
  attempted_conditions: storedConditions.nullable(),
});

const publishingRow = z.object({
  id: z.int(),
  attempts: z.int(),
  channel_id: snowflake,
  message_id: snowflake,
  announced_at: z.int(),
});

export function toClaimedPublishing(stored: unknown): ClaimedPublishing {
  const columns = readStored(publishingRow, stored);
  const { id, attempts, channel_id: channelId, message_id: messageId, announced_at: announcedAt } = columns;
  return { id, attempts, channelId, messageId, announcedAt };
}

const pastRow = z.object({
  reference_month: storedMonth,
  release_date: storedDate,
  status: z.enum(DELIVERY_STATUSES),
  message_id: snowflake.nullable(),
  settled_at: z.int().nullable(),
  reason: z.string().nullable(),
  is_unmet: storedFlag,
});

export function toPastDelivery(stored: unknown): PastDelivery {
  const columns = readStored(pastRow, stored);
  return {
    referenceMonth: columns.reference_month,
    releaseDate: columns.release_date,
    status: columns.status,
    messageId: columns.message_id,
    settledAt: columns.settled_at,
    reason: columns.reason,
    isUnmet: columns.is_unmet,
  };
}

/** Of a delivery joined with its announcement and its subscription. */
export function toClaimedDelivery(stored: unknown): ClaimedDelivery {
  const columns = readStored(deliveryRow, stored);
  return {
    id: columns.id,
    announcement: toAnnouncement(stored),
    announcedAt: columns.announced_at,
    subscription: asAttempted(stored),
    attempts: columns.attempts,
    firstAttemptAt: columns.first_attempt_at,
    windowFrom: columns.window_from,
  };
}

export function toClaimedEdit(stored: unknown): ClaimedEdit {
  const { id, attempts, message_id: messageId } = readStored(editRow, stored);
  return { id, attempts, messageId, announcement: toAnnouncement(stored), subscription: asAttempted(stored) };
}

/** What was first attempted keeps its form, its language and what leads it, whatever was chosen since for posts to come. */
function asAttempted(stored: unknown): Subscription {
  const subscription = toSubscription(stored);
  const attempted = readStored(attemptedRow, stored);
  return {
    ...subscription,
    format: attempted.attempted_format ?? subscription.format,
    language: attempted.attempted_language ?? subscription.language,
    watched: attempted.attempted_watched ?? subscription.watched,
    conditions: attempted.attempted_conditions ?? subscription.conditions,
  };
}
