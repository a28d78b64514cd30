import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";
import type { PermissionName } from "../words/rooms/subscription-words.ts";

/** What the bot needs in a channel it posts to. Reading the history is how it learns whether an uncertain post arrived. */
export const NEEDED_PERMISSIONS: readonly { readonly name: PermissionName; readonly bit: bigint }[] = [
  { name: "viewChannel", bit: PermissionFlagsBits.ViewChannel },
  { name: "sendMessages", bit: PermissionFlagsBits.SendMessages },
  { name: "embedLinks", bit: PermissionFlagsBits.EmbedLinks },
  { name: "attachFiles", bit: PermissionFlagsBits.AttachFiles },
  { name: "readMessageHistory", bit: PermissionFlagsBits.ReadMessageHistory },
];

/** The link with which a server's manager invites the bot, asking for these permissions and no others. */
export function inviteLink(applicationId: string): string {
  const permissions = NEEDED_PERMISSIONS.reduce((all, { bit }) => all | bit, 0n);
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" ");
  const query = new URLSearchParams({ client_id: applicationId, permissions: String(permissions), scope });
  return `https://discord.com/oauth2/authorize?${query}`;
}
