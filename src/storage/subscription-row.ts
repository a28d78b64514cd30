import { z } from "zod";
import { FORMATS, OTHERWISE, type Subscription } from "../announcements/subscription.ts";
import { LANGUAGES } from "../words/language.ts";
import {
  readStored,
  snowflake,
  storedConditions,
  storedFlag,
  storedHolders,
  storedMonth,
  storedMonths,
} from "./stored.ts";

export const SUBSCRIPTION_COLUMNS =
  "channel_id, guild_id, role_id, format, language, publish, corrections, created_by, created_at, paused_reason, last_message_id, last_month, last_at, watched, conditions, otherwise, last_met";

const row = z.object({
  channel_id: snowflake,
  guild_id: snowflake,
  role_id: snowflake.nullable(),
  format: z.enum(FORMATS),
  language: z.enum(LANGUAGES),
  publish: storedFlag,
  corrections: storedFlag,
  created_by: snowflake,
  created_at: z.int(),
  paused_reason: z.string().nullable(),
  last_message_id: snowflake.nullable(),
  last_month: storedMonth.nullable(),
  last_at: z.int().nullable(),
  watched: storedHolders,
  conditions: storedConditions,
  otherwise: z.enum(OTHERWISE),
  last_met: storedMonths,
});

/** @throws StateUnusable on a row that this version could not have written */
export function toSubscription(stored: unknown): Subscription {
  const columns = readStored(row, stored);
  const { last_message_id: messageId, last_month: referenceMonth, last_at: at } = columns;
  return {
    channelId: columns.channel_id,
    guildId: columns.guild_id,
    roleId: columns.role_id,
    format: columns.format,
    language: columns.language,
    publish: columns.publish,
    corrections: columns.corrections,
    createdBy: columns.created_by,
    createdAt: columns.created_at,
    pausedReason: columns.paused_reason,
    watched: columns.watched,
    conditions: columns.conditions,
    otherwise: columns.otherwise,
    lastMet: columns.last_met,
    lastDelivery: messageId && referenceMonth && at !== null ? { messageId, referenceMonth, at } : null,
  };
}
