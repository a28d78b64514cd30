export type OptionValue = string | number | boolean;

/** Where and as whom a person uses the bot. */
export type Place = {
  /** "guild" by default; the others have no guild. */
  readonly where?: "guild" | "bot-dm" | "private-channel";
  /** The first guild by default. */
  readonly guildId?: string;
  /** The guild's first channel by default. */
  readonly channelId?: string;
  /** The administrator by default. */
  readonly userId?: string;
  /** "en-US" by default. */
  readonly locale?: string;
  /** Whose installation brings the bot here: the guild's by default, between people the person's own. */
  readonly installedBy?: "guild" | "user";
  /** When the promise resolves: at the first answer with content (default), or already when it is acknowledged. */
  readonly until?: "answered" | "acknowledged";
};

export type Invocation = Place &
  (
    | {
        readonly kind: "command";
        /** With its group and sub-command: "subscription add". */
        readonly name: string;
        readonly options?: Readonly<Record<string, OptionValue>>;
      }
    | {
        readonly kind: "autocomplete";
        readonly name: string;
        readonly options?: Readonly<Record<string, OptionValue>>;
        /** The option being typed; its text stands in `options`. */
        readonly focused: string;
      }
    | { readonly kind: "button"; readonly messageId: string; readonly customId: string }
    | {
        readonly kind: "select";
        readonly messageId: string;
        readonly customId: string;
        readonly values: readonly string[];
      }
    | {
        readonly kind: "modal";
        /** The interaction that the modal came as an answer to. */
        readonly interactionId: string;
        /** What was typed or chosen, by the custom_id of each field. */
        readonly fields: Readonly<Record<string, string | readonly string[]>>;
      }
    | { readonly kind: "message-command"; readonly name: string; readonly messageId: string }
  );

/** Discord does not let the person do this: the bot never hears of it. */
export class Refused extends Error {}
