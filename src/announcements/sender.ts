import type { Month } from "../holdings/month.ts";
import type { Post } from "../views/card.ts";

export interface Message {
  readonly channelId: string;
  readonly referenceMonth: Month;
  readonly post: Post;
  readonly roleId: string | null;
}

/** What keeps a request from its effect. */
export type Refusal =
  /** The channel is gone for good. */
  | { readonly kind: "channel-gone"; readonly reason: string }
  /** The bot may not see the channel or not write there. */
  | { readonly kind: "denied"; readonly reason: string }
  /** This message will not be taken however often it is sent. */
  | { readonly kind: "rejected"; readonly reason: string }
  /** Whether it had its effect is unknown; later it may work. */
  | { readonly kind: "trouble"; readonly reason: string }
  /** Discord does not know the bot's token: nothing more can be sent. */
  | { readonly kind: "token-refused"; readonly reason: string };

export type PostOutcome = { readonly kind: "posted"; readonly messageId: string } | Refusal;
export type EditOutcome = { readonly kind: "edited" } | { readonly kind: "message-gone" } | Refusal;
export type PublishOutcome =
  /** It is with those who follow the channel, now or since an earlier attempt. */
  | { readonly kind: "published" }
  | { readonly kind: "message-gone" }
  /** Discord publishes only so many messages of a channel. */
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  | Refusal;
export type FindOutcome =
  | { readonly kind: "found"; readonly messageId: string }
  | { readonly kind: "absent" }
  /** The history does not tell. */
  | { readonly kind: "unreadable"; readonly reason: string }
  | Refusal;

/** The messenger's side of a delivery. Nothing is thrown for what Discord or the network do. */
export interface Sender {
  /** Under the same nonce a second post is the first one, for as long as Discord remembers it. */
  post(message: Message, options: { readonly nonce: string; readonly signal: AbortSignal }): Promise<PostOutcome>;
  edit(message: Message, messageId: string, signal: AbortSignal): Promise<EditOutcome>;
  /** Hands a message of an announcement channel on to the channels that follow it. */
  publish(channelId: string, messageId: string, signal: AbortSignal): Promise<PublishOutcome>;
  /** Looks for the channel's own post about that month that is not older than `since`. */
  find(wanted: Wanted, signal: AbortSignal): Promise<FindOutcome>;
}

export interface Wanted {
  readonly channelId: string;
  readonly referenceMonth: Month;
  readonly since: number;
}
