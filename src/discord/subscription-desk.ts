import type { PostOutcome } from "../announcements/sender.ts";
import type { PostStyle, SubscriptionStore } from "../announcements/subscription.ts";
import type { Month } from "../holdings/month.ts";
import type { Post } from "../views/card.ts";
import type { FoundRole } from "./find-role.ts";

/** What `/subscription` works with. */
export interface SubscriptionDesk {
  readonly store: SubscriptionStore;
  /** The newest release as it is posted. */
  newest(style: PostStyle): Preview;
  /** A role of a server as it is now. */
  role(serverId: string, roleId: string): Promise<FoundRole>;
  /** Puts the newest release into a channel now, and notifies nobody. */
  postNewest(channelId: string, style: PostStyle): Promise<PostOutcome>;
}

interface Preview {
  readonly month: Month;
  readonly post: Post;
}
