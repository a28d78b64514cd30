import type { APIAllowedMentions, APIAttachment, APIMessage } from "discord-api-types/v10";
import { MessageType } from "discord-api-types/v10";
import { apiUser } from "./api-user.ts";
import { checkAttachments } from "./attachment-rules.ts";
import type { FileWords } from "./attachments.ts";
import { emptyMessage } from "./discord-error.ts";
import type { Channel } from "./inhabitants.ts";
import type { StoredMessage } from "./message-book.ts";
import { contentAfter, emptyContent, isEmpty, type MessageBody, type MessageContent } from "./message-content.ts";
import type { UploadedFile } from "./multipart.ts";
import { type Pings, pingsOf } from "./pings.ts";
import type { LocalState } from "./state.ts";

export type WritableBody = MessageBody & {
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly attachments?: readonly FileWords[] | null | undefined;
};

export type NewMessage = {
  readonly channel: Channel;
  readonly body: WritableBody;
  readonly files: readonly UploadedFile[];
  /** What only some messages have: flags, nonce, the interaction they answer. */
  readonly more?: Partial<APIMessage>;
  readonly onlyFor?: string | undefined;
  /** A "thinking…" message is empty by right. */
  readonly mayBeEmpty?: boolean;
};

/** Typed as a number so that it fits the enum of flags. */
const none: number = 0;

export function writeMessage(
  state: LocalState,
  { channel, body, files, more, onlyFor, mayBeEmpty }: NewMessage,
): StoredMessage {
  checkAttachments(body, files);
  const attachments = state.files.store(channel.id, files, body.attachments ?? []);
  const content = contentAfter(emptyContent, body, attachments);
  if (!mayBeEmpty && isEmpty(content)) throw emptyMessage();
  const pings = pingsOf(state.world, channel, content.content, body.allowed_mentions);
  const message: APIMessage = {
    id: state.ids(),
    channel_id: channel.id,
    type: MessageType.Default,
    author: apiUser(state.world.bot),
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: none,
    ...shown(content),
    ...mentioned(state, pings),
    ...more,
  };
  if (onlyFor === undefined) channel.lastMessageId = message.id;
  return state.messages.add(message, pings, attachments, onlyFor);
}

/** Edits keep what the body leaves out; nobody is notified by an edit. */
export function rewriteMessage(
  state: LocalState,
  stored: StoredMessage,
  body: WritableBody,
  files: readonly UploadedFile[],
  more: Partial<APIMessage> = {},
): void {
  const { content, embeds, components = [] } = stored.message;
  const kept = keptFiles(stored.files, body);
  checkAttachments(body, files, kept);
  const all = [...kept, ...state.files.store(stored.channelId, files, body.attachments ?? [])];
  const after = contentAfter({ content, embeds, components, attachments: kept }, body, all);
  if (isEmpty(after)) throw emptyMessage();
  const edited_timestamp = new Date(state.now()).toISOString();
  state.messages.replace(stored, { ...stored.message, ...shown(after), edited_timestamp, ...more }, all);
}

/** The first words of a "thinking…" message: they notify, as a new message would. */
export function pingLate(state: LocalState, channel: Channel, stored: StoredMessage, body: WritableBody): void {
  const pings = pingsOf(state.world, channel, stored.message.content, body.allowed_mentions);
  stored.pings = pings;
  stored.message = { ...stored.message, ...mentioned(state, pings) };
}

function keptFiles(files: readonly APIAttachment[], { attachments }: WritableBody): APIAttachment[] {
  if (attachments === undefined) return [...files];
  return files.filter(({ id }) => attachments?.some((kept) => String(kept.id) === id));
}

/** A file that an embed shows does not stand among the attachments a second time. */
function shown(content: MessageContent): MessageContent {
  const inEmbeds = new Set(content.embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return { ...content, attachments: content.attachments.filter(({ url }) => !inEmbeds.has(url)) };
}

function mentioned({ world }: LocalState, { everyone, roles, users }: Pings) {
  const known = users.flatMap((id) => world.user(id) ?? []);
  return { mention_everyone: everyone, mention_roles: [...roles], mentions: known.map(apiUser) };
}
