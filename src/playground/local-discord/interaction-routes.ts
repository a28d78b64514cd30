import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  InteractionCallbackResponseSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import type { RESTPostAPIInteractionCallbackJSONBody } from "discord-api-types/v10";
import { InteractionResponseType } from "discord-api-types/v10";
import * as z from "zod";
import { acknowledge } from "./acknowledge.ts";
import { alreadyAcknowledged, invalidForm, unknownInteraction } from "./discord-error.ts";
import type { InteractionKind, InteractionRecord } from "./interaction-book.ts";
import { noContent, type Reply, type Route, type RouteRequest } from "./route.ts";
import type { LocalState } from "./state.ts";
import { checkedBody } from "./validate.ts";
import { withTextIds } from "./wire-quirks.ts";

const anyCallback = z.object({ type: z.int(), data: z.unknown().optional() });

const messages = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
] as const;
const updates = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage] as const;

/** Which answers an interaction takes. A modal that came from a message's button may change that message. */
function allowedFor({ kind, source }: InteractionRecord): readonly InteractionResponseType[] {
  const byKind: Readonly<Record<InteractionKind, readonly InteractionResponseType[]>> = {
    command: [...messages, InteractionResponseType.Modal],
    autocomplete: [InteractionResponseType.ApplicationCommandAutocompleteResult],
    component: [...messages, ...updates, InteractionResponseType.Modal],
    modal: source ? [...messages, ...updates] : messages,
  };
  return byKind[kind];
}

function callback({ state, body, files, query, param }: RouteRequest): Reply {
  const record = openInteraction(state, param("interactionId"), param("token"));
  const answer = checkedCallback(record, body);
  acknowledge(state, record, answer, files);
  return query.get("with_response") === "true" ? { status: 200, body: told(record) } : noContent;
}

function openInteraction(state: LocalState, id: string, token: string): InteractionRecord {
  const record = state.interactions.find(id);
  if (record?.token !== token) throw unknownInteraction();
  if (record.status === "unanswered") throw unknownInteraction();
  if (record.status !== "open") throw alreadyAcknowledged();
  if (state.now() - record.createdAt > state.settings.interactionDeadlineMs) throw unknownInteraction();
  return record;
}

function checkedCallback(record: InteractionRecord, body: unknown): RESTPostAPIInteractionCallbackJSONBody {
  const answer = checkedBody(anyCallback, body);
  const { type } = answer;
  const allowed = allowedFor(record);
  if (!allowed.some((each) => each === type)) {
    const message = `Interactions of this kind take one of (${allowed.join(", ")}).`;
    throw invalidForm([{ path: ["type"], code: "INTERACTION_APPLICATION_COMMAND_CALLBACK_TYPE_INVALID", message }]);
  }
  return checkedBody(schemaFor(type), { ...answer, data: withTextIds(answer.data) });
}

function schemaFor(type: number) {
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    return ApplicationCommandAutocompleteCallbackRequestSchema;
  }
  if (type === InteractionResponseType.Modal) return ModalInteractionCallbackRequestSchema;
  return updates.some((each) => each === type)
    ? UpdateMessageInteractionCallbackRequestSchema
    : CreateMessageInteractionCallbackRequestSchema;
}

function told({ id, kind, original, response, status, ephemeral, channelId, guildId }: InteractionRecord) {
  const type = { command: 2, component: 3, autocomplete: 4, modal: 5 }[kind];
  const ofMessage = original && {
    response_message_id: original.id,
    response_message_loading: status === "thinking",
    response_message_ephemeral: ephemeral,
  };
  const place = { channel_id: channelId, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  const carries =
    response?.type === InteractionResponseType.ChannelMessageWithSource ||
    response?.type === InteractionResponseType.UpdateMessage;
  const resource = original && carries ? { resource: { type: response.type, message: original.message } } : {};
  return { interaction: { id, type, ...place, ...ofMessage }, ...resource };
}

export const interactionRoutes: readonly Route[] = [
  {
    access: "none",
    bucket: "others",
    method: "POST",
    path: "/interactions/:interactionId/:token/callback",
    response: InteractionCallbackResponseSchema,
    run: callback,
  },
];
