import { missingAccess, missingPermissions, unknownChannel } from "./discord-error.ts";
import { type Channel, type Guild, isThread, type Member } from "./inhabitants.ts";
import { hasPermissions, type PermissionName, permissionBits, plainMemberPermissions } from "./permissions.ts";
import type { World } from "./world.ts";

/** The bot's permissions in a channel, its overrides applied. 0 where it is not a member. */
export function botPermissionsIn(world: World, channel: Channel): bigint {
  if (channel.guildId === undefined) return plainMemberPermissions;
  const guild = world.guild(channel.guildId);
  if (!guild?.botIsMember) return 0n;
  const parent = channel.parentId === undefined ? undefined : world.channel(channel.parentId);
  const inherited = (guild.botPermissions & ~(parent?.botDenied ?? 0n)) | (parent?.botGranted ?? 0n);
  return (inherited & ~channel.botDenied) | channel.botGranted;
}

export function memberPermissions(guild: Guild, member: Member): bigint {
  return member.roleIds.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), member.permissions);
}

/** The channel where the bot may do all of `wanted`; otherwise the error Discord gives: 10003, 50001 or 50013. */
export function channelFor(world: World, channelId: string, ...wanted: PermissionName[]): Channel {
  const channel = world.channel(channelId);
  if (!channel) throw unknownChannel();
  const held = botPermissionsIn(world, channel);
  if (!hasPermissions(held, permissionBits(["ViewChannel"]))) throw missingAccess();
  if (!hasPermissions(held, permissionBits(wanted))) throw missingPermissions();
  return channel;
}

export function sendPermission(channel: Channel): PermissionName {
  return isThread(channel) ? "SendMessagesInThreads" : "SendMessages";
}
