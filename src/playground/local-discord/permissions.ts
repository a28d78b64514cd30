import { PermissionFlagsBits } from "discord-api-types/v10";

export type PermissionName = keyof typeof PermissionFlagsBits;

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** Administrator stands for every permission. */
export function hasPermissions(held: bigint, wanted: bigint): boolean {
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & wanted) === wanted;
}

/** What ticwire's invite link asks for. */
export const invitedPermissions = permissionBits([
  "ViewChannel",
  "SendMessages",
  "EmbedLinks",
  "AttachFiles",
  "ReadMessageHistory",
]);

export const plainMemberPermissions =
  invitedPermissions | permissionBits(["UseApplicationCommands", "SendMessagesInThreads", "AddReactions"]);
