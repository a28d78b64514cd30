import { MessageType } from "discord-api-types/v10";
import { apiUser } from "./api-user.ts";
import { Refused } from "./invocation.ts";
import type { StoredMessage } from "./message-book.ts";
import type { LocalState } from "./state.ts";

const longest = 2_000;
/** Typed as a number so that it fits the enum of flags. */
const none: number = 0;

/** A person writes into a channel. @throws Refused */
export function say({ world, messages, ids, now }: LocalState, channelId: string, userId: string, content: string) {
  const channel = world.channel(channelId);
  const user = world.user(userId);
  if (!channel || !user) throw new Refused("there is no such channel or user");
  if (content.trim() === "" || [...content].length > longest) throw new Refused(`a message has 1 to ${longest} signs`);
  const id = ids();
  channel.lastMessageId = id;
  const stored: StoredMessage = messages.add(
    {
      id,
      channel_id: channelId,
      type: MessageType.Default,
      author: apiUser(user),
      content,
      timestamp: new Date(now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      flags: none,
      mention_everyone: false,
      mention_roles: [],
      mentions: [],
      attachments: [],
      embeds: [],
      components: [],
    },
    { everyone: false, roles: [], users: [] },
    [],
  );
  return stored;
}
