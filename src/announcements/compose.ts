import type { Post } from "../views/card.ts";
import type { Announcement } from "./announcement.ts";
import type { Message } from "./sender.ts";
import type { Subscription } from "./subscription.ts";

/** What a subscribed channel reads about a new month. */
interface Written {
  readonly post: Post;
  /** Texts of the subscription's conditions that the month meets; null if it has none. */
  readonly met: readonly string[] | null;
}

export type Compose = (announcement: Announcement, subscription: Subscription) => Written | Promise<Written>;

export type Composed =
  | {
      readonly kind: "composed";
      readonly message: Message;
      readonly met: readonly string[];
      /** None of the conditions is met, and then nothing is posted. */
      readonly isUnmet: boolean;
    }
  | { readonly kind: "trouble"; readonly reason: string };

/** Whom a month that meets no condition does not concern is not notified. A fault of ours in one post is met like trouble on the way: the others go out, and a repaired version sends it. */
export async function composeMessage(
  announcement: Announcement,
  subscription: Subscription,
  compose: Compose,
): Promise<Composed> {
  const { channelId, otherwise } = subscription;
  const { referenceMonth } = announcement;
  try {
    const { post, met } = await compose(announcement, subscription);
    const isMet = met === null || met.length > 0;
    const roleId = isMet ? subscription.roleId : null;
    const message = { channelId, roleId, referenceMonth, post };
    return { kind: "composed", message, met: met ?? [], isUnmet: !isMet && otherwise === "silence" };
  } catch (error) {
    return {
      kind: "trouble",
      reason: `the post could not be written: ${error instanceof Error ? error.message : error}`,
    };
  }
}
