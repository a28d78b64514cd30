import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { botPermissionsIn } from "./access.ts";
import { apiChannel } from "./api-channel.ts";
import { apiMember, apiRole } from "./api-guild.ts";
import { apiUser } from "./api-user.ts";
import { Refused } from "./invocation.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./world.ts";

export type Resolved = Record<"channels" | "roles" | "users" | "members", Record<string, unknown>>;

export const nothingResolved = (): Resolved => ({ channels: {}, roles: {}, users: {}, members: {} });

/** Puts what an id stands for beside the options; refuses ids that are not of this guild. */
export function resolveOption(
  world: World,
  setting: Setting,
  option: APIApplicationCommandBasicOption,
  id: string,
  into: Resolved,
): void {
  switch (option.type) {
    case Type.Channel:
      into.channels[id] = resolvedChannel(world, setting, option.channel_types ?? [], id);
      break;
    case Type.Role:
      into.roles[id] = resolvedRole(setting, id);
      break;
    case Type.User:
      resolveUser(world, setting, id, into);
      break;
    case Type.Mentionable:
      if (setting.guild?.roles.has(id)) into.roles[id] = resolvedRole(setting, id);
      else resolveUser(world, setting, id, into);
      break;
    default:
  }
}

function resolvedChannel(world: World, setting: Setting, types: readonly number[], id: string) {
  const channel = world.channel(id);
  if (channel?.guildId === undefined || channel.guildId !== setting.guild?.id)
    throw new Refused(`no channel ${id} here`);
  if (types.length > 0 && !types.includes(channel.type))
    throw new Refused(`channel ${id} is not of a type that this option takes`);
  const app_permissions = String(botPermissionsIn(world, channel));
  return { ...apiChannel(world, channel), permissions: String(setting.permissions), app_permissions };
}

function resolvedRole({ guild }: Setting, id: string) {
  const role = guild?.roles.get(id);
  if (!role) throw new Refused(`no role ${id} here`);
  return apiRole(role);
}

function resolveUser(world: World, { guild }: Setting, id: string, into: Resolved): void {
  const user = world.user(id);
  if (!user) throw new Refused(`no user ${id}`);
  into.users[id] = apiUser(user);
  const member = guild?.members.get(id);
  if (!member) return;
  const { user: _, ...rest } = apiMember(member);
  into.members[id] = { ...rest, permissions: String(member.permissions) };
}
