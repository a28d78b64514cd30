import { ChannelType } from "discord-api-types/v10";
import { apiUser } from "./api-user.ts";
import { type Channel, isThread } from "./inhabitants.ts";
import type { World } from "./world.ts";

/** A channel as GET /channels/:id gives it; the router holds it to the schema. */
export function apiChannel(world: World, channel: Channel) {
  const { id, guildId, parentId, name, lastMessageId: last_message_id } = channel;
  if (channel.recipientId !== undefined) {
    const recipient = world.user(channel.recipientId) ?? world.bot;
    return { id, type: ChannelType.DM, flags: 0, last_message_id, recipients: [apiUser(recipient)] };
  }
  const shared = {
    id,
    type: channel.type,
    flags: 0,
    guild_id: guildId,
    name,
    parent_id: parentId ?? null,
    last_message_id,
  };
  return isThread(channel)
    ? { ...shared, ...freshThread(world) }
    : { ...shared, position: 0, permission_overwrites: [], nsfw: false };
}

function freshThread(world: World) {
  const thread_metadata = { archived: false, archive_timestamp: null, auto_archive_duration: 1440, locked: false };
  return { owner_id: world.bot.id, thread_metadata, message_count: 0, member_count: 1, total_message_sent: 0 };
}
