import type {
  APIApplicationCommandOptionChoice,
  APIAuthorizingIntegrationOwnersMap,
  APIMessage,
  RESTPostAPIInteractionCallbackJSONBody,
} from "discord-api-types/v10";
import type { StoredMessage } from "./message-book.ts";

export type InteractionKind = "command" | "autocomplete" | "component" | "modal";

/** One use of the bot by a person, and what came of it so far; it goes on changing as the bot edits and follows up. */
export type InteractionRecord = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | undefined;
  /** `authorizing_integration_owners`: who installed the bot, by the kind of installation. */
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  readonly createdAt: number;
  readonly sentAt: number;
  /** For a component: the message it stands on. */
  readonly source: StoredMessage | undefined;
  /** For a modal: the interaction it came as an answer to. */
  readonly trigger: InteractionRecord | undefined;
  /** For an autocomplete: the type of the option being typed. */
  readonly focusedType: number | undefined;
  /** "open" until acknowledged; "thinking" and "updating" are the two deferrals. */
  status: "open" | "thinking" | "updating" | "answered" | "unanswered";
  response: RESTPostAPIInteractionCallbackJSONBody | undefined;
  choices: readonly APIApplicationCommandOptionChoice[];
  ackMs: number | undefined;
  ephemeral: boolean;
  /** `@original`. */
  original: StoredMessage | undefined;
  /** Each state of `@original` after its first. */
  readonly edits: APIMessage[];
  readonly followups: StoredMessage[];
};

export class InteractionBook {
  readonly #byId = new Map<string, InteractionRecord>();
  readonly #byToken = new Map<string, InteractionRecord>();

  add(record: InteractionRecord): void {
    this.#byId.set(record.id, record);
    this.#byToken.set(record.token, record);
  }

  find(id: string): InteractionRecord | undefined {
    return this.#byId.get(id);
  }

  byToken(token: string): InteractionRecord | undefined {
    return this.#byToken.get(token);
  }
}
