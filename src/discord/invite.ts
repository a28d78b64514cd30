import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** What the bot needs in a channel it posts to, by Discord's own names. Reading the history is how it learns whether an uncertain post arrived. */
export const NEEDED_PERMISSIONS: readonly { readonly name: string; readonly bit: bigint }[] = [
  { name: "View Channel", bit: PermissionFlagsBits.ViewChannel },
  { name: "Send Messages", bit: PermissionFlagsBits.SendMessages },
  { name: "Embed Links", bit: PermissionFlagsBits.EmbedLinks },
  { name: "Attach Files", bit: PermissionFlagsBits.AttachFiles },
  { name: "Read Message History", bit: PermissionFlagsBits.ReadMessageHistory },
];

/** The link with which a server's manager invites the bot, asking for these permissions and no others. */
export function inviteLink(applicationId: string): string {
  const permissions = NEEDED_PERMISSIONS.reduce((all, { bit }) => all | bit, 0n);
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" ");
  const query = new URLSearchParams({ client_id: applicationId, permissions: String(permissions), scope });
  return `https://discord.com/oauth2/authorize?${query}`;
}
