import type { APIMessage, RESTPostAPIInteractionCallbackJSONBody } from "discord-api-types/v10";
import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { checkChoices } from "./choice-rules.ts";
import type { InteractionRecord } from "./interaction-book.ts";
import { interactionMessage } from "./interaction-message.ts";
import { checkMessageForm } from "./message-rules.ts";
import { rewriteMessage, type WritableBody } from "./message-writing.ts";
import { checkModalForm } from "./modal-rules.ts";
import type { UploadedFile } from "./multipart.ts";
import type { LocalState } from "./state.ts";

type FlaggedBody = WritableBody & { readonly flags?: MessageFlags | null | undefined };

/** Lets the first answer to an interaction take effect. */
export function acknowledge(
  state: LocalState,
  record: InteractionRecord,
  callback: RESTPostAPIInteractionCallbackJSONBody,
  files: readonly UploadedFile[],
): void {
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      answer(state, record, callback.data, files);
      break;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      think(state, record, callback.data ?? {});
      break;
    case InteractionResponseType.DeferredMessageUpdate:
      record.original = record.source;
      record.status = "updating";
      break;
    case InteractionResponseType.UpdateMessage:
      update(state, record, callback.data ?? {}, files);
      break;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      record.choices = checkChoices(callback.data?.choices ?? [], record.focusedType);
      record.status = "answered";
      break;
    case InteractionResponseType.Modal:
      checkModalForm(callback.data);
      record.status = "answered";
      break;
    default:
      throw new Error(`the local Discord takes no callback of type ${callback.type}`);
  }
  record.response = callback;
  record.ackMs = performance.now() - record.sentAt;
  state.changes.changed();
}

function answer(state: LocalState, record: InteractionRecord, body: FlaggedBody, files: readonly UploadedFile[]): void {
  checkMessageForm(body);
  const flags = Number(body.flags ?? 0);
  record.ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  record.original = interactionMessage(state, record, body, files, { flags });
  record.status = "answered";
}

function think(
  state: LocalState,
  record: InteractionRecord,
  { flags }: { readonly flags?: MessageFlags | undefined },
): void {
  record.ephemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const loading: number = (flags ?? 0) | MessageFlags.Loading;
  record.original = interactionMessage(state, record, {}, [], { flags: loading, mayBeEmpty: true });
  record.status = "thinking";
}

function update(
  state: LocalState,
  record: InteractionRecord,
  body: WritableBody,
  files: readonly UploadedFile[],
): void {
  const { source } = record;
  if (!source) throw new Error("a component without its message");
  checkMessageForm(body);
  rewriteMessage(state, source, body, files);
  record.original = source;
  record.ephemeral = source.onlyFor !== undefined;
  record.edits.push(source.message satisfies APIMessage);
  record.status = "answered";
}
