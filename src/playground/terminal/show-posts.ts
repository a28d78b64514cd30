import type { Stage } from "../demonstration/stage.ts";
import { showMessage } from "./show-message.ts";

const FOR_GOOD_MS = 2 ** 31 - 1;

/** Shows what the bot posts by itself in the subscribed channel, and what it edits there, until the local Discord closes. */
export function showPosts({ discord, clock }: Stage, say: (text: string) => void): void {
  const shown = new Map<string, string | null>();
  const nextPost = () =>
    discord
      .messages(discord.newsChannelId)
      .find(({ id, message }) => shown.get(id) !== message.edited_timestamp && !message.interaction_metadata);
  const showNext = async (): Promise<void> => {
    const post = await discord.waitFor(nextPost, FOR_GOOD_MS);
    const { id, message } = post;
    const heading = shown.has(id) ? "#news, edited" : "#news";
    shown.set(id, message.edited_timestamp);
    say(`${heading}\n${showMessage(post, discord, new Date(clock.now()))}`);
    await showNext();
  };
  showNext().catch(() => undefined);
}
