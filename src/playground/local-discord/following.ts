import { MessageFlags } from "discord-api-types/v10";
import type { MessageBook, StoredMessage } from "./message-book.ts";
import type { Snowflakes } from "./snowflake.ts";

interface Books {
  readonly ids: Snowflakes;
  readonly messages: MessageBook;
}

/** Channels that follow an announcement channel, and the copies that they got. */
export class Following {
  readonly #followers = new Map<string, Set<string>>();
  readonly #copies = new Map<string, StoredMessage[]>();

  follow(from: string, to: string): void {
    const those = this.#followers.get(from) ?? new Set();
    this.#followers.set(from, those.add(to));
  }

  /** Followers get the text and its embeds. Buttons have never reached them. */
  publish(books: Books, { id, channelId, message, files }: StoredMessage): void {
    const copies = [...(this.#followers.get(channelId) ?? [])].map((to) => {
      const copied = { ...message, id: books.ids(), channel_id: to, components: [], flags: MessageFlags.IsCrosspost };
      return books.messages.add(copied, { everyone: false, roles: [], users: [] }, files);
    });
    this.#copies.set(id, copies);
  }

  /** What is published is edited everywhere. */
  edited(books: Books, { id, message, files }: StoredMessage): void {
    for (const copy of this.#copies.get(id) ?? []) {
      const { content, embeds, edited_timestamp } = message;
      books.messages.replace(copy, { ...copy.message, content, embeds, edited_timestamp }, files);
    }
  }
}
