import type { APIMessage, MessageFlags as Flags } from "discord-api-types/v10";
import { InteractionType, MessageFlags, MessageType } from "discord-api-types/v10";
import { apiUser } from "./api-user.ts";
import { unknownChannel } from "./discord-error.ts";
import type { InteractionRecord } from "./interaction-book.ts";
import type { StoredMessage } from "./message-book.ts";
import { type WritableBody, writeMessage } from "./message-writing.ts";
import type { UploadedFile } from "./multipart.ts";
import type { LocalState } from "./state.ts";

const keptFlags =
  MessageFlags.Ephemeral |
  MessageFlags.Loading |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** A message that an interaction posts: it needs no permission of the bot's, and an ephemeral one is seen by the asker alone. */
export function interactionMessage(
  state: LocalState,
  record: InteractionRecord,
  body: WritableBody,
  files: readonly UploadedFile[],
  { flags, mayBeEmpty = false }: { flags: Flags; mayBeEmpty?: boolean },
): StoredMessage {
  const channel = state.world.channel(record.channelId);
  if (!channel) throw unknownChannel();
  const onlyFor = (flags & MessageFlags.Ephemeral) === 0 ? undefined : record.userId;
  const more: Partial<APIMessage> = {
    type: record.kind === "command" ? MessageType.ChatInputCommand : MessageType.Reply,
    flags: flags & keptFlags,
    application_id: state.world.bot.id,
    webhook_id: state.world.bot.id,
    ...metadata(state, record),
  };
  return writeMessage(state, { channel, body, files, more, onlyFor, mayBeEmpty });
}

function metadata(state: LocalState, record: InteractionRecord): Partial<APIMessage> {
  const used = usedOf(state, record);
  if (!used) return {};
  const trigger = record.trigger && usedOf(state, record.trigger);
  if (!trigger) return { interaction_metadata: used };
  const type = InteractionType.ModalSubmit;
  return { interaction_metadata: { ...used, type, triggering_interaction_metadata: trigger } };
}

function usedOf({ world }: LocalState, { id, userId, owners, source }: InteractionRecord) {
  const user = world.user(userId);
  if (!user) return undefined;
  const shared = { id, user: apiUser(user), authorizing_integration_owners: owners };
  return source
    ? ({ ...shared, type: InteractionType.MessageComponent, interacted_message_id: source.id } as const)
    : ({ ...shared, type: InteractionType.ApplicationCommand } as const);
}
