import { z } from "zod";
import {
  changedFields,
  type Saved,
  type Subscription,
  type SubscriptionChoice,
  type SubscriptionStore,
} from "../announcements/subscription.ts";
import { conditionText } from "../insights/conditions/condition-text.ts";
import { LANGUAGES } from "../words/language.ts";
import type { Session, StateDatabase } from "./state-database.ts";
import { flag, readStored } from "./stored.ts";
import { SUBSCRIPTION_COLUMNS, toSubscription } from "./subscription-row.ts";

const ONE = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE channel_id = :channelId`;
/** What became of posts in channels that have no subscription any more. */
export const FORGET_ORPHANS = `DELETE FROM delivery WHERE status NOT IN ('pending', 'claimed')
  AND channel_id NOT IN (SELECT channel_id FROM subscription)`;
const PAUSE = "UPDATE subscription SET paused_reason = :reason WHERE channel_id = :channelId";
const LANGUAGES_USED = "SELECT language FROM subscription GROUP BY language ORDER BY count(*) DESC, language";
const UPSERT = `
  INSERT INTO subscription (channel_id, guild_id, role_id, format, language, publish, corrections, created_by, created_at,
    watched, conditions, otherwise)
  VALUES (:channelId, :guildId, :roleId, :format, :language, :publish, :corrections, :createdBy, :at,
    :watched, :conditions, :otherwise)
  ON CONFLICT (channel_id) DO UPDATE SET role_id = excluded.role_id, format = excluded.format,
    language = excluded.language, publish = excluded.publish, corrections = excluded.corrections,
    watched = excluded.watched, conditions = excluded.conditions, otherwise = excluded.otherwise,
    last_met = CASE WHEN subscription.watched = excluded.watched THEN subscription.last_met ELSE '{}' END,
    paused_reason = NULL`;

export function createSqlSubscriptions(database: StateDatabase): SubscriptionStore {
  const ofGuild = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE guild_id = :guildId
    ORDER BY created_at, ${database.dialect.added}`;
  return {
    save: (choice, at) => database.transaction((session) => save(session, choice, at)),
    remove: (channelId) =>
      database.transaction(async (session) => {
        const before = await read(session, channelId);
        await session.run("DELETE FROM subscription WHERE channel_id = :channelId", { channelId });
        if (before) await forgetServer(session, before);
        return before;
      }),
    ofChannel: (channelId) => read(database, channelId),
    ofGuild: async (guildId) => (await database.rows(ofGuild, { guildId })).map(toSubscription),
    pause: async (channelId, reason) => void (await database.run(PAUSE, { channelId, reason })),
    resume: async (channelId) => void (await database.run(PAUSE, { channelId, reason: null })),
    async count() {
      const [row] = await database.rows("SELECT count(*) AS count FROM subscription");
      return readStored(countRow, row).count;
    },
    languages: async () =>
      readStored(languageRows, await database.rows(LANGUAGES_USED)).map(({ language }) => language),
  };
}

const languageRows = z.array(z.object({ language: z.enum(LANGUAGES) }));
const countRow = z.object({ count: z.int() });

/** With its last subscription all goes that is kept of a server. */
async function forgetServer(session: Session, { guildId, channelId }: Subscription): Promise<void> {
  const left = await session.rows("SELECT 1 FROM subscription WHERE guild_id = :guildId LIMIT 1", { guildId });
  if (left.length > 0) return;
  await session.run("DELETE FROM delivery WHERE channel_id = :channelId", { channelId });
  await session.run(FORGET_ORPHANS);
  await session.run("DELETE FROM left_guild WHERE guild_id = :guildId", { guildId });
}

async function read(session: Session, channelId: string): Promise<Subscription | null> {
  const [row] = await session.rows(ONE, { channelId });
  return row ? toSubscription(row) : null;
}

async function save(session: Session, choice: SubscriptionChoice, at: number): Promise<Saved> {
  const before = await read(session, choice.channelId);
  const { channelId, guildId, roleId, format, language, createdBy, otherwise } = choice;
  const [publish, corrections] = [flag(choice.publish), flag(choice.corrections)];
  const [watched, conditions] = [JSON.stringify(choice.watched), conditionText(choice.conditions)];
  const style = { roleId, format, language, publish, corrections };
  await session.run(UPSERT, { channelId, guildId, ...style, createdBy, at, watched, conditions, otherwise });
  const subscription = await read(session, channelId);
  if (!subscription) throw new Error(`the subscription of channel ${channelId} was not stored`);
  if (!before) return { kind: "added", subscription };
  return { kind: "changed", subscription, before, changed: changedFields(before, subscription) };
}
