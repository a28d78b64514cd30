import type { Post } from "../views/card.ts";
import type { Announcement } from "./announcement.ts";
import type { Message } from "./sender.ts";
import type { Subscription } from "./subscription.ts";

/** What a subscribed channel reads about a new month. */
export type Compose = (announcement: Announcement, subscription: Subscription) => Post | Promise<Post>;

export type Composed =
  | { readonly kind: "composed"; readonly message: Message }
  | { readonly kind: "trouble"; readonly reason: string };

/** A fault of ours in one post is met like trouble on the way: the others go out, and a repaired version sends it. */
export async function composeMessage(
  announcement: Announcement,
  subscription: Subscription,
  compose: Compose,
): Promise<Composed> {
  const { channelId, roleId } = subscription;
  try {
    const post = await compose(announcement, subscription);
    return { kind: "composed", message: { channelId, roleId, referenceMonth: announcement.referenceMonth, post } };
  } catch (error) {
    return {
      kind: "trouble",
      reason: `the post could not be written: ${error instanceof Error ? error.message : error}`,
    };
  }
}
