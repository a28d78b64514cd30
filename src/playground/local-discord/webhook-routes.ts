import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageResponseSchema,
} from "discord-api-spec/zod";
import { MessageFlags } from "discord-api-types/v10";
import { invalidWebhookToken, unknownChannel, unknownMessage, unknownWebhook } from "./discord-error.ts";
import type { InteractionRecord } from "./interaction-book.ts";
import { interactionMessage } from "./interaction-message.ts";
import type { StoredMessage } from "./message-book.ts";
import { checkMessageForm } from "./message-rules.ts";
import { pingLate, rewriteMessage, type WritableBody } from "./message-writing.ts";
import type { UploadedFile } from "./multipart.ts";
import { noContent, type Reply, type Route, type RouteRequest } from "./route.ts";
import type { LocalState } from "./state.ts";
import { checkedBody } from "./validate.ts";
import { withTextIds } from "./wire-quirks.ts";

/** The interaction whose token this is: within its time, and acknowledged. */
function acknowledged({ state, param }: RouteRequest): InteractionRecord {
  const record = state.interactions.byToken(param("token"));
  if (!record || param("applicationId") !== state.world.bot.id) throw invalidWebhookToken();
  if (state.now() - record.createdAt > state.settings.interactionTokenMs) throw invalidWebhookToken();
  if (record.status === "open" || record.status === "unanswered") throw unknownWebhook();
  return record;
}

function messageOf({ state, param }: RouteRequest, record: InteractionRecord): StoredMessage {
  const id = param("messageId");
  const own = [record.original, ...record.followups].find((each) => each?.id === id);
  const stored = id === "@original" ? record.original : own;
  if (!stored || stored.deleted || !state.messages.find(stored.id)) throw unknownMessage();
  return stored;
}

function followUp(request: RouteRequest): Reply {
  const { state, body, files } = request;
  const record = acknowledged(request);
  const parts = checkedBody(IncomingWebhookInteractionRequestSchema, withTextIds(body));
  checkMessageForm(parts);
  if (record.status === "thinking" && record.original) {
    finishThinking(state, record, record.original, parts, files);
    return { status: 200, body: record.original.message };
  }
  const flags = Number(parts.flags ?? 0);
  const stored = interactionMessage(state, record, parts, files, { flags });
  record.followups.push(stored);
  state.changes.changed();
  return { status: 200, body: stored.message };
}

/** The first words after "thinking…", by an edit or by a follow-up, take its place. */
function finishThinking(
  state: LocalState,
  record: InteractionRecord,
  stored: StoredMessage,
  body: WritableBody,
  files: readonly UploadedFile[],
): void {
  const channel = state.world.channel(stored.channelId);
  if (!channel) throw unknownChannel();
  const flags: number = (stored.message.flags ?? 0) & ~MessageFlags.Loading;
  rewriteMessage(state, stored, body, files, { flags });
  pingLate(state, channel, stored, body);
  record.edits.push(stored.message);
  record.status = "answered";
  state.changes.changed();
}

function get(request: RouteRequest): Reply {
  return { status: 200, body: messageOf(request, acknowledged(request)).message };
}

function patch(request: RouteRequest): Reply {
  const { state, body, files } = request;
  const record = acknowledged(request);
  const stored = messageOf(request, record);
  const parts = checkedBody(IncomingWebhookUpdateRequestPartialSchema, withTextIds(body));
  checkMessageForm(parts);
  if (stored === record.original && record.status === "thinking") finishThinking(state, record, stored, parts, files);
  else {
    rewriteMessage(state, stored, parts, files);
    if (stored === record.original) record.edits.push(stored.message);
    if (record.status === "updating") record.status = "answered";
    state.changes.changed();
  }
  return { status: 200, body: stored.message };
}

function remove(request: RouteRequest): Reply {
  const record = acknowledged(request);
  const stored = messageOf(request, record);
  request.state.messages.remove(stored);
  if (stored === record.original && record.status === "thinking") record.status = "answered";
  request.state.changes.changed();
  return noContent;
}

const webhook = "/webhooks/:applicationId/:token";
const one = `${webhook}/messages/:messageId`;
const shared = { access: "none", bucket: "others" } as const;

export const webhookRoutes: readonly Route[] = [
  { ...shared, method: "POST", path: webhook, response: MessageResponseSchema, run: followUp },
  { ...shared, method: "GET", path: one, response: MessageResponseSchema, run: get },
  { ...shared, method: "PATCH", path: one, response: MessageResponseSchema, run: patch },
  { ...shared, method: "DELETE", path: one, run: remove },
];
