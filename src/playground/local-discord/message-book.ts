import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import type { Changes } from "./changes.ts";
import type { Pings } from "./pings.ts";

/** A message as it stands, what it was before each edit, and whom it notified. */
export type StoredMessage = {
  readonly id: string;
  readonly channelId: string;
  message: APIMessage;
  readonly earlier: APIMessage[];
  pings: Pings;
  /** Those that an embed shows too, which `message.attachments` leaves out. */
  files: readonly APIAttachment[];
  /** The one person who sees an ephemeral message. */
  readonly onlyFor: string | undefined;
  deleted: boolean;
};

export class MessageBook {
  readonly #byChannel = new Map<string, StoredMessage[]>();
  readonly #byId = new Map<string, StoredMessage>();
  readonly #changes: Changes;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  add(message: APIMessage, pings: Pings, files: readonly APIAttachment[], onlyFor?: string): StoredMessage {
    const { id, channel_id: channelId } = message;
    const stored: StoredMessage = { id, channelId, message, earlier: [], pings, files, onlyFor, deleted: false };
    const those = this.#byChannel.get(channelId);
    if (those) those.push(stored);
    else this.#byChannel.set(channelId, [stored]);
    this.#byId.set(id, stored);
    this.#changes.changed();
    return stored;
  }

  replace(stored: StoredMessage, message: APIMessage, files = stored.files): void {
    stored.earlier.push(stored.message);
    stored.message = message;
    stored.files = files;
    this.#changes.changed();
  }

  remove(stored: StoredMessage): void {
    stored.deleted = true;
    this.#changes.changed();
  }

  /** Any message that is not deleted, ephemeral ones too. */
  find(id: string): StoredMessage | undefined {
    const stored = this.#byId.get(id);
    return stored?.deleted ? undefined : stored;
  }

  /** What everyone in the channel sees, oldest first. */
  inChannel(channelId: string): StoredMessage[] {
    const those = this.#byChannel.get(channelId) ?? [];
    return those.filter(({ deleted, onlyFor }) => !deleted && onlyFor === undefined);
  }

  /** All there ever was, deleted and ephemeral ones included. */
  ever(channelId: string): readonly StoredMessage[] {
    return this.#byChannel.get(channelId) ?? [];
  }
}
