import type { PastDelivery } from "../announcements/ledger.ts";
import type { PostOutcome, Refusal } from "../announcements/sender.ts";
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
  /** What became of the last releases in a channel, newest first. */
  history(channelId: string): Promise<readonly PastDelivery[]>;
  /** The channel that other servers can follow; null if whoever runs the bot has none. */
  readonly announcementChannelId: string | null;
  /** Lets a channel follow it: Discord makes a webhook there. */
  follow(channelId: string): Promise<FollowOutcome>;
  /** Puts the newest release into a channel now, and notifies nobody. */
  postNewest(channelId: string, style: PostStyle): Promise<PostOutcome>;
}

export type FollowOutcome = { readonly kind: "following" } | Refusal;

interface Preview {
  readonly month: Month;
  readonly post: Post;
}
