import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Kind,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from "discord.js";
import type { Message } from "./message.ts";
import type { Choice } from "./option.ts";

type Asked = Pick<APIInteraction, "id" | "token" | "application_id">;

/** What Discord takes as an answer to an interaction. The interaction's own token opens these routes, not the bot's. */
export interface InteractionApi {
  answer(asked: Asked, message: Message, alone: boolean): Promise<void>;
  /** Puts the message in place of the one whose button was pressed. */
  replace(asked: Asked, message: Message): Promise<void>;
  /** "Thinking…": the answer follows with `edit`. */
  defer(asked: Asked, alone: boolean): Promise<void>;
  deferReplace(asked: Asked): Promise<void>;
  /** Shows a form. It has to be the first answer. */
  open(asked: Asked, form: APIModalInteractionResponseCallbackData): Promise<void>;
  suggest(asked: Asked, choices: readonly Choice[]): Promise<void>;
  edit(asked: Asked, message: Message): Promise<void>;
  remove(asked: Asked): Promise<void>;
  /** A further message, to the asker alone. */
  followUp(asked: Asked, message: Message): Promise<void>;
}

export function createInteractionApi(rest: REST): InteractionApi {
  const respond = async ({ id, token }: Asked, type: Kind, data?: object, files: readonly RawFile[] = []) => {
    await rest.post(Routes.interactionCallback(id, token), { auth: false, body: { type, data }, files: [...files] });
  };
  const original = ({ application_id, token }: Asked) => Routes.webhookMessage(application_id, token, "@original");
  return {
    answer: (asked, { body, files }, alone) =>
      respond(asked, Kind.ChannelMessageWithSource, { ...body, ...flags(alone) }, files),
    replace: (asked, { body, files }) => respond(asked, Kind.UpdateMessage, body, files),
    defer: (asked, alone) => respond(asked, Kind.DeferredChannelMessageWithSource, flags(alone)),
    deferReplace: (asked) => respond(asked, Kind.DeferredMessageUpdate),
    open: (asked, form) => respond(asked, Kind.Modal, form),
    suggest: (asked, choices) => respond(asked, Kind.ApplicationCommandAutocompleteResult, { choices }),
    async edit(asked, { body, files }) {
      await rest.patch(original(asked), { auth: false, body, files: [...files] });
    },
    async remove(asked) {
      await rest.delete(original(asked), { auth: false });
    },
    async followUp(asked, { body, files }) {
      const route = Routes.webhook(asked.application_id, asked.token);
      await rest.post(route, { auth: false, body: { ...body, ...flags(true) }, files: [...files] });
    },
  };
}

function flags(alone: boolean) {
  return alone ? { flags: MessageFlags.Ephemeral } : {};
}
