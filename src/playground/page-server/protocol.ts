/** What the page and its server say to each other. */
import type { APIApplicationCommand, APIAttachment, APIMessage } from "discord-api-types/v10";

export interface ShownWorld {
  readonly guildName: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly channels: readonly ShownChannel[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly ShownMember[];
}

export interface ShownChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: "text" | "news" | "thread";
}

interface ShownMember {
  readonly id: string;
  readonly name: string;
  /** The member's permissions in the server, as a number in digits. */
  readonly permissions: string;
}

export interface ShownMessage {
  readonly message: APIMessage;
  readonly channelId: string;
  /** With those that an embed shows. */
  readonly files: readonly APIAttachment[];
  /** The one member who sees it. */
  readonly onlyFor: string | null;
  /** It notified a role, or everyone. */
  readonly pings: boolean;
  /** Who used which command, for an answer to one. */
  readonly used: { readonly by: string; readonly command: string } | null;
}

export type TreasuryFault = "not-found" | "half" | "wrong-month" | "in-turn";
export type DiscordFault = "slow" | "limited" | "outage";
export type Permission = "ViewChannel" | "SendMessages" | "EmbedLinks" | "AttachFiles" | "ReadMessageHistory";

export interface DeskState {
  /** Milliseconds since 1970 on the clock of the play. */
  readonly now: number;
  readonly upcoming: { readonly date: string; readonly newestMonth: string } | null;
  readonly table3Due: boolean;
  readonly treasury: TreasuryFault | null;
  readonly discord: DiscordFault | null;
  /** What the bot was denied in #news. */
  readonly denied: readonly Permission[];
}

export interface LogLine {
  readonly id: number;
  /** Milliseconds since 1970 on the clock of the play. */
  readonly at: number;
  readonly from: "bot" | "treasury" | "discord" | "desk";
  readonly bad: boolean;
  readonly text: string;
}

/** The events of the stream, by their names. */
export interface FeedEvents {
  readonly world: ShownWorld;
  readonly commands: readonly APIApplicationCommand[];
  readonly message: ShownMessage;
  readonly removed: { readonly id: string };
  readonly desk: DeskState;
  readonly log: LogLine;
  /** All there is was told. */
  readonly ready: Record<string, never>;
}

/** What came of an action. */
export interface Outcome {
  /** Why Discord does not do this. */
  readonly refused?: string;
  /** The bot did not answer in time. */
  readonly unanswered?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly modal?: { readonly interactionId: string; readonly form: ModalForm };
}

export interface ModalForm {
  readonly title: string;
  readonly fields: readonly ModalFormField[];
}

export interface ModalFormField {
  readonly customId: string;
  readonly label: string;
  readonly description: string;
  readonly kind: "short" | "paragraph" | "select";
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  readonly value: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
    /** Chosen already. */
    readonly chosen: boolean;
  }[];
}

interface Asker {
  readonly userId: string;
  readonly channelId: string;
  readonly locale: string;
}

interface UsedCommand {
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What the page asks for. */
export type Action =
  | (Asker & UsedCommand & { readonly kind: "command" })
  | (Asker & UsedCommand & { readonly kind: "autocomplete"; readonly focused: string })
  | (Asker & { readonly kind: "button"; readonly messageId: string; readonly customId: string })
  | (Asker & {
      readonly kind: "select";
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    })
  | (Asker & {
      readonly kind: "modal";
      readonly interactionId: string;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    })
  | { readonly kind: "say"; readonly userId: string; readonly channelId: string; readonly content: string }
  | { readonly kind: "publish-table5" | "publish-table3" | "look" }
  | { readonly kind: "restart" }
  | { readonly kind: "treasury"; readonly fault: TreasuryFault | null }
  | { readonly kind: "discord"; readonly fault: DiscordFault | null }
  | { readonly kind: "permission"; readonly name: Permission; readonly allowed: boolean };
