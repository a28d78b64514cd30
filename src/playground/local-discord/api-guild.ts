import type { APIGuildMember, APIRole, GatewayGuildCreateDispatchData } from "discord-api-types/v10";
import { ChannelType } from "discord-api-types/v10";
import { apiUser } from "./api-user.ts";
import type { Channel, Guild, Member, Role } from "./inhabitants.ts";
import { localeOf } from "./locale.ts";
import type { World } from "./world.ts";

const joinedAt = "2026-01-01T00:00:00.000Z";
/** Typed as a number so that it fits each of the enums of flags. */
const none: number = 0;

export function apiRole({ id, name, mentionable, permissions }: Role): APIRole {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  const look = { color: 0, colors, icon: null, unicode_emoji: null };
  const shared = { ...look, hoist: false, position: 0, managed: false, flags: none };
  return { id, name, mentionable, permissions: String(permissions), ...shared };
}

export function apiMember({ user, roleIds }: Member): APIGuildMember {
  return { user: apiUser(user), roles: [...roleIds], joined_at: joinedAt, deaf: false, mute: false, flags: none };
}

export function apiGuild(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const bot: Member = { user: world.bot, permissions: guild.botPermissions, roleIds: [] };
  return {
    ...unremarkable,
    id: guild.id,
    name: guild.name,
    unavailable: false,
    joined_at: joinedAt,
    large: false,
    member_count: guild.members.size + 1,
    owner_id: [...guild.members.keys()][0] ?? world.bot.id,
    preferred_locale: localeOf(guild.locale),
    roles: [...guild.roles.values()].map(apiRole),
    members: [apiMember(bot)],
    channels: world.channelsOf(guild.id).flatMap(listedChannel),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } satisfies GatewayGuildCreateDispatchData;
}

function listedChannel({
  id,
  type,
  guildId,
  name,
  lastMessageId: last_message_id,
}: Channel): GatewayGuildCreateDispatchData["channels"] {
  if (guildId === undefined) return [];
  const shared = { id, guild_id: guildId, name, position: 0, last_message_id };
  if (type === ChannelType.GuildText) return [{ ...shared, type }];
  return type === ChannelType.GuildAnnouncement ? [{ ...shared, type }] : [];
}

const unremarkable = {
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: none,
  default_message_notifications: none,
  explicit_content_filter: none,
  emojis: [],
  features: [],
  mfa_level: none,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: none,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: none,
  public_updates_channel_id: null,
  nsfw_level: none,
  premium_progress_bar_enabled: false,
  hub_type: null,
  safety_alerts_channel_id: null,
  incidents_data: null,
} satisfies Partial<GatewayGuildCreateDispatchData>;
