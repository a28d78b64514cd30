import type { PastDelivery } from "../announcements/ledger.ts";
import type { PostOutcome, Refusal } from "../announcements/sender.ts";
import type { PostStyle, SubscriptionStore, Watch } from "../announcements/subscription.ts";
import type { Month } from "../holdings/month.ts";
import type { Post } from "../views/card.ts";
import type { FoundRole } from "./find-role.ts";

/** What `/subscription` works with. */
export interface SubscriptionDesk {
  readonly store: SubscriptionStore;
  /** The newest release as it is posted. */
  newest(chosen: PostStyle & Watch): Preview;
  /** The release of a month as it was, or as the oldest state that is held has it; null without figures of that month. */
  past(month: Month, chosen: PostStyle & Watch): Preview | null;
  /** A role of a server as it is now. */
  role(serverId: string, roleId: string): Promise<FoundRole>;
  /** What became of the last releases in a channel, newest first. */
  history(channelId: string): Promise<readonly PastDelivery[]>;
  /** The channel that other servers can follow; null if whoever runs the bot has none. */
  readonly announcementChannelId: string | null;
  /** Lets a channel follow it: Discord makes a webhook there. */
  follow(channelId: string): Promise<FollowOutcome>;
  /** Puts the newest release into a channel now, and notifies nobody. */
  postNewest(channelId: string, chosen: PostStyle & Watch): Promise<PostOutcome>;
}

export type FollowOutcome = { readonly kind: "following" } | Refusal;

export interface Preview {
  readonly month: Month;
  readonly isNewest: boolean;
  readonly post: Post;
  /** Whether one of the conditions is met, or there are none. */
  readonly isMet: boolean;
  /** What met them, or that nothing did; empty without conditions. */
  readonly report: string;
}
