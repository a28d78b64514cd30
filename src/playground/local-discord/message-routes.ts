import {
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  MessageResponseSchema,
} from "discord-api-spec/zod";
import type { RESTPostAPIChannelMessageJSONBody } from "discord-api-types/v10";
import { ChannelType, MessageFlags } from "discord-api-types/v10";
import * as z from "zod";
import { botPermissionsIn, channelFor, sendPermission } from "./access.ts";
import { DiscordError, missingAccess, notYourMessage, unknownMessage } from "./discord-error.ts";
import type { Channel } from "./inhabitants.ts";
import type { StoredMessage } from "./message-book.ts";
import { checkMessageForm } from "./message-rules.ts";
import { messageWindow } from "./message-window.ts";
import { rewriteMessage, writeMessage } from "./message-writing.ts";
import { hasPermissions, type PermissionName, permissionBits } from "./permissions.ts";
import { noContent, type Reply, type Route, type RouteRequest } from "./route.ts";
import type { LocalState } from "./state.ts";
import { checkedBody } from "./validate.ts";
import { withTextIds } from "./wire-quirks.ts";

function post({ state, body, files, param }: RouteRequest): Reply {
  const parts = checkedBody(MessageCreateRequestSchema, withTextIds(body));
  checkMessageForm(parts);
  const { send, embeds, attach } = neededFor(state, param("channelId"), parts, files.length > 0);
  const channel = channelFor(state.world, param("channelId"), ...send, ...embeds, ...attach);
  const earlier = parts.enforce_nonce ? recalled(state, channel, parts) : undefined;
  if (earlier) return { status: 200, body: earlier.message };
  const nonce = parts.nonce ?? undefined;
  const kept =
    (parts.flags ?? 0) &
    (MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2);
  const more = { flags: kept, ...(nonce === undefined ? {} : { nonce }) };
  const stored = writeMessage(state, { channel, body: parts, files, more });
  if (nonce !== undefined) state.nonces.remember(channel.id, nonce, stored.id);
  return { status: 200, body: stored.message };
}

function neededFor(state: LocalState, channelId: string, parts: RESTPostAPIChannelMessageJSONBody, withFiles: boolean) {
  const channel = state.world.channel(channelId);
  const only = (name: PermissionName, wanted: boolean): PermissionName[] => (wanted ? [name] : []);
  return {
    send: channel ? [sendPermission(channel)] : [],
    embeds: only("EmbedLinks", (parts.embeds?.length ?? 0) > 0),
    attach: only("AttachFiles", withFiles),
  };
}

function recalled(state: LocalState, channel: Channel, { nonce }: RESTPostAPIChannelMessageJSONBody) {
  const id = nonce === undefined || nonce === null ? undefined : state.nonces.recall(channel.id, nonce);
  return id === undefined ? undefined : state.messages.find(id);
}

function list({ state, query, param }: RouteRequest): Reply {
  const channel = channelFor(state.world, param("channelId"));
  if (!readsHistory(state, channel)) return { status: 200, body: [] };
  const those = messageWindow(state.messages.inChannel(channel.id), query);
  return { status: 200, body: those.map(({ message }) => message) };
}

function readsHistory({ world }: LocalState, channel: Channel): boolean {
  return hasPermissions(botPermissionsIn(world, channel), permissionBits(["ReadMessageHistory"]));
}

function messageIn({ state, param }: RouteRequest): StoredMessage {
  const stored = state.messages.find(param("messageId"));
  if (stored?.channelId !== param("channelId") || stored.onlyFor !== undefined) throw unknownMessage();
  return stored;
}

function get(request: RouteRequest): Reply {
  const channel = channelFor(request.state.world, request.param("channelId"));
  if (!readsHistory(request.state, channel)) throw missingAccess();
  return { status: 200, body: messageIn(request).message };
}

function patch(request: RouteRequest): Reply {
  const { state, body, files, param } = request;
  const parts = checkedBody(MessageEditRequestPartialSchema, withTextIds(body));
  checkMessageForm(parts);
  channelFor(state.world, param("channelId"));
  const stored = messageIn(request);
  if (stored.message.author.id !== state.world.bot.id) throw notYourMessage();
  rewriteMessage(state, stored, parts, files);
  state.following.edited(state, stored);
  return { status: 200, body: stored.message };
}

function remove(request: RouteRequest): Reply {
  const { state, param } = request;
  const channel = channelFor(state.world, param("channelId"));
  const stored = messageIn(request);
  if (stored.message.author.id !== state.world.bot.id) channelFor(state.world, channel.id, "ManageMessages");
  state.messages.remove(stored);
  return noContent;
}

function crosspost(request: RouteRequest): Reply {
  const { state, param } = request;
  const channel = channelFor(state.world, param("channelId"));
  channelFor(state.world, channel.id, sendPermission(channel));
  const stored = messageIn(request);
  if (channel.type !== ChannelType.GuildAnnouncement) {
    throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
  }
  const flags = stored.message.flags ?? 0;
  if ((flags & MessageFlags.Crossposted) !== 0) {
    throw new DiscordError(400, 40033, "This message has already been crossposted");
  }
  state.messages.replace(stored, { ...stored.message, flags: flags | MessageFlags.Crossposted });
  state.following.publish(state, stored);
  return { status: 200, body: stored.message };
}

const followed = z.object({ channel_id: z.string(), webhook_id: z.string() });
const follower = z.object({ webhook_channel_id: z.string() });

function follow({ state, body, param }: RouteRequest): Reply {
  const from = channelFor(state.world, param("channelId"));
  if (from.type !== ChannelType.GuildAnnouncement) {
    throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
  }
  const { webhook_channel_id } = checkedBody(follower, body);
  const to = channelFor(state.world, webhook_channel_id, "ManageWebhooks");
  state.following.follow(from.id, to.id);
  return { status: 200, body: { channel_id: from.id, webhook_id: state.ids() } };
}

const inChannel = "/channels/:channelId/messages";
const one = `${inChannel}/:messageId`;
const shared = { access: "bot", response: MessageResponseSchema } as const;

export const messageRoutes: readonly Route[] = [
  { ...shared, method: "POST", path: inChannel, bucket: "messages", run: post },
  { ...shared, method: "GET", path: inChannel, bucket: "others", response: z.array(MessageResponseSchema), run: list },
  { ...shared, method: "GET", path: one, bucket: "others", run: get },
  { ...shared, method: "PATCH", path: one, bucket: "messages", run: patch },
  { access: "bot", method: "DELETE", path: one, bucket: "others", run: remove },
  {
    access: "bot",
    method: "POST",
    path: "/channels/:channelId/followers",
    bucket: "others",
    response: followed,
    run: follow,
  },
  { ...shared, method: "POST", path: `${one}/crosspost`, bucket: "crossposts", run: crosspost },
];
