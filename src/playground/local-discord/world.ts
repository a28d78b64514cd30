import { ChannelType } from "discord-api-types/v10";
import type { Channel, Guild, Member, Role, User, WorldChannelType } from "./inhabitants.ts";
import { invitedPermissions, type PermissionName, permissionBits, plainMemberPermissions } from "./permissions.ts";
import type { Snowflakes } from "./snowflake.ts";

export type WorldEvent =
  | { readonly kind: "guild-added" | "guild-removed"; readonly guild: Guild }
  | { readonly kind: "channel-added" | "channel-changed" | "channel-deleted"; readonly channel: Channel }
  | { readonly kind: "role-added" | "role-changed"; readonly guild: Guild; readonly role: Role };

type NewGuild = { id?: string; name: string; locale?: string; botPermissions?: bigint; botIsMember?: boolean };
type NewChannel = { guildId: string; name: string; type?: WorldChannelType; parentId?: string };
type NewRole = { guildId: string; name: string; mentionable?: boolean; permissions?: bigint };
type NewMember = { guildId: string; name: string; permissions?: readonly PermissionName[] };

/** Servers, channels, roles and people, all changeable while a bot is connected. */
export class World {
  readonly bot: User;
  readonly #ids: Snowflakes;
  readonly #guilds = new Map<string, Guild>();
  readonly #channels = new Map<string, Channel>();
  readonly #users = new Map<string, User>();
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  constructor(ids: Snowflakes, bot: User) {
    this.bot = bot;
    this.#ids = ids;
    this.#users.set(bot.id, bot);
  }

  addGuild({ id = this.#ids(), name, locale = "en-US", ...bot }: NewGuild): Guild {
    const { botPermissions = invitedPermissions, botIsMember = true } = bot;
    const everyone = { id, name: "@everyone", mentionable: false, permissions: plainMemberPermissions };
    const roles = new Map([[id, everyone]]);
    const guild: Guild = { id, name, locale, botPermissions, botIsMember, roles, members: new Map() };
    this.#guilds.set(id, guild);
    if (botIsMember) this.#tell({ kind: "guild-added", guild });
    return guild;
  }

  addChannel({ guildId, name, type = ChannelType.GuildText, parentId }: NewChannel): Channel {
    this.#guildOf(guildId);
    return this.#open({ type, guildId, parentId, recipientId: undefined, name });
  }

  addRole({ guildId, name, mentionable = false, permissions = 0n }: NewRole): Role {
    const guild = this.#guildOf(guildId);
    const role = { id: this.#ids(), name, mentionable, permissions };
    guild.roles.set(role.id, role);
    this.#tell({ kind: "role-added", guild, role });
    return role;
  }

  addUser(name: string): User {
    const user = { id: this.#ids(), name, bot: false };
    this.#users.set(user.id, user);
    return user;
  }

  addMember({ guildId, name, permissions = [] }: NewMember): Member {
    const bits = plainMemberPermissions | permissionBits(permissions);
    const member: Member = { user: this.addUser(name), permissions: bits, roleIds: [] };
    this.#guildOf(guildId).members.set(member.user.id, member);
    return member;
  }

  /** The channel of direct messages between the bot and this person, made at first use. */
  openDirectMessage(userId: string): Channel {
    const user = this.#users.get(userId);
    if (!user) throw new Error(`no user ${userId}`);
    const known = [...this.#channels.values()].find((channel) => channel.recipientId === userId);
    const direct = { type: ChannelType.DM, guildId: undefined, parentId: undefined, recipientId: userId } as const;
    return known ?? this.#open({ ...direct, name: user.name });
  }

  deleteChannel(id: string): void {
    const channel = this.#channelOf(id);
    this.#channels.delete(id);
    this.#tell({ kind: "channel-deleted", channel });
  }

  /** Takes permissions from the bot in one channel. */
  denyBot(channelId: string, ...names: PermissionName[]): void {
    const channel = this.#channelOf(channelId);
    channel.botDenied |= permissionBits(names);
    channel.botGranted &= ~permissionBits(names);
    this.#tell({ kind: "channel-changed", channel });
  }

  allowBot(channelId: string, ...names: PermissionName[]): void {
    const channel = this.#channelOf(channelId);
    channel.botGranted |= permissionBits(names);
    channel.botDenied &= ~permissionBits(names);
    this.#tell({ kind: "channel-changed", channel });
  }

  setMentionable(guildId: string, roleId: string, mentionable: boolean): void {
    const guild = this.#guildOf(guildId);
    const role = guild.roles.get(roleId);
    if (!role) throw new Error(`no role ${roleId}`);
    role.mentionable = mentionable;
    this.#tell({ kind: "role-changed", guild, role });
  }

  removeBot(guildId: string): void {
    const guild = this.#guildOf(guildId);
    guild.botIsMember = false;
    this.#tell({ kind: "guild-removed", guild });
  }

  inviteBot(guildId: string): void {
    const guild = this.#guildOf(guildId);
    guild.botIsMember = true;
    this.#tell({ kind: "guild-added", guild });
  }

  guild(id: string): Guild | undefined {
    return this.#guilds.get(id);
  }

  channel(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  guilds(): Guild[] {
    return [...this.#guilds.values()];
  }

  channelsOf(guildId: string): Channel[] {
    return [...this.#channels.values()].filter((channel) => channel.guildId === guildId);
  }

  listen(listener: (event: WorldEvent) => void): void {
    this.#listeners.add(listener);
  }

  #open(channel: Omit<Channel, "id" | "botDenied" | "botGranted" | "lastMessageId">): Channel {
    const opened = { ...channel, id: this.#ids(), botDenied: 0n, botGranted: 0n, lastMessageId: null };
    this.#channels.set(opened.id, opened);
    this.#tell({ kind: "channel-added", channel: opened });
    return opened;
  }

  #tell(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #guildOf(id: string): Guild {
    const guild = this.#guilds.get(id);
    if (!guild) throw new Error(`no guild ${id}`);
    return guild;
  }

  #channelOf(id: string): Channel {
    const channel = this.#channels.get(id);
    if (!channel) throw new Error(`no channel ${id}`);
    return channel;
  }
}
