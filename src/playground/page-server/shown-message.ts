import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { StoredMessage } from "../local-discord/message-book.ts";
import type { ShownMessage } from "./protocol.ts";

/** A message as the page takes it. */
export function shownMessage(
  discord: LocalDiscord,
  { message, channelId, files, onlyFor, pings }: StoredMessage,
): ShownMessage {
  const { interaction_metadata: metadata } = message;
  const isCommand = metadata?.type === 2;
  const command = isCommand ? discord.interactionName(metadata.id) : undefined;
  return {
    message: hereOf(discord, message),
    files: hereOf(discord, files),
    channelId,
    onlyFor: onlyFor ?? null,
    pings: pings.everyone || pings.roles.length > 0,
    used: metadata && command !== undefined ? { by: metadata.user.username, command } : null,
  };
}

/** Files are read from the page's own address. */
function hereOf<T>({ apiUrl }: LocalDiscord, value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll(`${new URL(apiUrl).origin}/cdn/`, "/cdn/"));
}
