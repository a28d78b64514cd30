import type { APIBaseInteraction, InteractionType } from "discord-api-types/v10";
import { ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import { botPermissionsIn, memberPermissions } from "./access.ts";
import { apiChannel } from "./api-channel.ts";
import { apiMember } from "./api-guild.ts";
import { apiUser } from "./api-user.ts";
import type { Channel, Guild, User } from "./inhabitants.ts";
import { type Place, Refused } from "./invocation.ts";
import { localeOf } from "./locale.ts";
import { plainMemberPermissions } from "./permissions.ts";
import type { World } from "./world.ts";

/** Where a person stands: everything of an interaction that does not depend on what is asked. */
export type Setting = {
  readonly user: User;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  readonly context: InteractionContextType;
  readonly installation: ApplicationIntegrationType;
  /** The person's permissions here. */
  readonly permissions: bigint;
  readonly locale: string;
};

export function settingOf(world: World, place: Place): Setting {
  const where = place.where ?? "guild";
  const installation = (place.installedBy ?? (where === "private-channel" ? "user" : "guild")) === "user" ? 1 : 0;
  if (where === "private-channel" && installation === ApplicationIntegrationType.GuildInstall)
    throw new Refused("between people there are only apps that one of them installed");
  const locale = place.locale ?? "en-US";
  if (where === "guild") return inGuild(world, place, installation, locale);
  const user = found(world.user(place.userId ?? world.guilds()[0]?.members.keys().next().value ?? ""), "such a user");
  const context = where === "bot-dm" ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
  const channel = world.openDirectMessage(user.id);
  return { user, channel, guild: undefined, context, installation, permissions: plainMemberPermissions, locale };
}

function inGuild(world: World, place: Place, installation: ApplicationIntegrationType, locale: string): Setting {
  const guild = found(place.guildId === undefined ? world.guilds()[0] : world.guild(place.guildId), "such a guild");
  const channels = world.channelsOf(guild.id);
  const channel = found(
    place.channelId === undefined ? channels[0] : channels.find(({ id }) => id === place.channelId),
    "such a channel",
  );
  const members = [...guild.members.values()];
  const member = found(place.userId === undefined ? members[0] : guild.members.get(place.userId), "such a member");
  if (installation === ApplicationIntegrationType.GuildInstall && !guild.botIsMember)
    throw new Refused("the bot is not in this guild");
  const permissions = memberPermissions(guild, member);
  return {
    user: member.user,
    channel,
    guild,
    context: InteractionContextType.Guild,
    installation,
    permissions,
    locale,
  };
}

type SettingFields = Omit<
  APIBaseInteraction<InteractionType, unknown>,
  "id" | "token" | "type" | "data" | "channel"
> & {
  channel: unknown;
};

/** The fields that every interaction has. */
export function apiSetting(world: World, setting: Setting) {
  const { user, channel, guild, context, permissions, locale } = setting;
  const member = guild?.members.get(user.id);
  const shown = apiChannel(world, channel);
  const person = member
    ? { member: { ...apiMember(member), user: apiUser(user), permissions: String(permissions) } }
    : { user: apiUser(user) };
  const home = guild
    ? {
        guild: { id: guild.id, features: [], locale: localeOf(guild.locale) },
        guild_id: guild.id,
        guild_locale: localeOf(guild.locale),
      }
    : {};
  return {
    application_id: world.bot.id,
    version: 1,
    channel: shown,
    channel_id: channel.id,
    ...person,
    ...home,
    context,
    locale: localeOf(locale),
    app_permissions: String(botPermissionsIn(world, channel)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(setting),
    attachment_size_limit: 10_485_760,
  } satisfies SettingFields;
}

export function ownersOf({ installation, user, guild }: Setting): Partial<Record<ApplicationIntegrationType, string>> {
  return installation === ApplicationIntegrationType.UserInstall ? { 1: user.id } : { 0: guild?.id ?? "0" };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refused(`there is no ${what} here`);
  return value;
}
