import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import {
  changedFields,
  type Saved,
  type Subscription,
  type SubscriptionChoice,
  type SubscriptionStore,
} from "../announcements/subscription.ts";
import { inTransaction } from "./state-database.ts";
import { flag, readStored } from "./stored.ts";
import { SUBSCRIPTION_COLUMNS, toSubscription } from "./subscription-row.ts";

export function createSqliteSubscriptions(database: DatabaseSync): SubscriptionStore {
  const one = database.prepare(`SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE channel_id = ?`);
  const ofGuild = database.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE guild_id = ? ORDER BY created_at, rowid`,
  );
  const deletion = database.prepare("DELETE FROM subscription WHERE channel_id = ?");
  const pause = database.prepare("UPDATE subscription SET paused_reason = ? WHERE channel_id = ?");
  const count = database.prepare("SELECT count(*) AS count FROM subscription");

  const read = (channelId: string): Subscription | null => {
    const row = one.get(channelId);
    return row ? toSubscription(row) : null;
  };

  return {
    save: async (choice, at) => inTransaction(database, () => save(database, choice, at, read)),
    remove: async (channelId) =>
      inTransaction(database, () => {
        const before = read(channelId);
        deletion.run(channelId);
        return before;
      }),
    ofChannel: async (channelId) => read(channelId),
    ofGuild: async (guildId) => ofGuild.all(guildId).map(toSubscription),
    pause: async (channelId, reason) => void pause.run(reason, channelId),
    resume: async (channelId) => void pause.run(null, channelId),
    count: async () => readStored(countRow, count.get()).count,
  };
}

const countRow = z.object({ count: z.int() });

function save(
  database: DatabaseSync,
  choice: SubscriptionChoice,
  at: number,
  read: (channelId: string) => Subscription | null,
): Saved {
  const before = read(choice.channelId);
  upsert(database, choice, at);
  const subscription = read(choice.channelId);
  if (!subscription) throw new Error(`the subscription of channel ${choice.channelId} was not stored`);
  if (!before) return { kind: "added", subscription };
  return { kind: "changed", subscription, before, changed: changedFields(before, subscription) };
}

function upsert(database: DatabaseSync, choice: SubscriptionChoice, at: number): void {
  const { channelId, guildId, roleId, format, language, createdBy } = choice;
  database
    .prepare(
      `INSERT INTO subscription (channel_id, guild_id, role_id, format, language, publish, corrections, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (channel_id) DO UPDATE SET role_id = excluded.role_id, format = excluded.format, language = excluded.language,
         publish = excluded.publish, corrections = excluded.corrections, paused_reason = NULL`,
    )
    .run(channelId, guildId, roleId, format, language, flag(choice.publish), flag(choice.corrections), createdBy, at);
}
