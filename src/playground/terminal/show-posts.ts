import type { Stage } from "../demonstration/stage.ts";
import { showMessage } from "./show-message.ts";

const FOR_GOOD_MS = 2 ** 31 - 1;

/** Shows what the bot posts by itself in the subscribed channel, until the local Discord closes. */
export function showPosts({ discord, clock }: Stage, say: (text: string) => void): void {
  const shown = new Set<string>();
  const nextPost = () =>
    discord.messages(discord.newsChannelId).find(({ id, message }) => !shown.has(id) && !message.interaction_metadata);
  const showNext = async (): Promise<void> => {
    const { id, message } = await discord.waitFor(nextPost, FOR_GOOD_MS);
    shown.add(id);
    say(`#news\n${showMessage(message, discord, new Date(clock.now()))}`);
    await showNext();
  };
  showNext().catch(() => undefined);
}
