import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Condition } from "../insights/conditions/condition.ts";
import { conditionText } from "../insights/conditions/condition-text.ts";
import type { Language } from "../words/language.ts";

export const FORMATS = ["brief", "full"] as const;
export type Format = (typeof FORMATS)[number];

/** How a post is written. */
export interface PostStyle {
  readonly format: Format;
  readonly language: Language;
}

/** When none of the conditions is met: nothing is posted; or the month is, and nobody is notified. */
export const OTHERWISE = ["silence", "post"] as const;
type Otherwise = (typeof OTHERWISE)[number];

/** What a subscription waits for. */
export interface Watch {
  /** Nobody: all countries and the total. */
  readonly watched: readonly HolderId[];
  /** One of them is enough. None: every month is posted. */
  readonly conditions: readonly Condition[];
  readonly otherwise: Otherwise;
}

/** Every month, as it was before anything could be waited for. */
export const EVERY_MONTH: Watch = { watched: [], conditions: [], otherwise: "silence" };

/** What a server chose for one channel. */
export interface SubscriptionChoice extends PostStyle, Watch {
  readonly channelId: string;
  readonly guildId: string;
  /** The role that is notified. */
  readonly roleId: string | null;
  /** Whether posts in an announcement channel go on to the servers that follow it. */
  readonly publish: boolean;
  readonly corrections: boolean;
  /** The member who subscribed the channel first. */
  readonly createdBy: string;
}

export interface Subscription extends SubscriptionChoice {
  /** Milliseconds since 1970, as every time of this floor. */
  readonly createdAt: number;
  /** Why nothing arrives; the next release is tried all the same and, if it arrives, ends the pause. */
  readonly pausedReason: string | null;
  readonly lastDelivery: LastDelivery | null;
  /** By a condition's text: the newest month that was posted because it was met. */
  readonly lastMet: Readonly<Record<string, Month>>;
}

interface LastDelivery {
  readonly messageId: string;
  readonly referenceMonth: Month;
  readonly at: number;
}

const CHANGEABLE = [
  "roleId",
  "format",
  "language",
  "publish",
  "corrections",
  "watched",
  "conditions",
  "otherwise",
] as const;
export type Changeable = (typeof CHANGEABLE)[number];

export type Saved =
  | { readonly kind: "added"; readonly subscription: Subscription }
  | {
      readonly kind: "changed";
      readonly subscription: Subscription;
      readonly before: Subscription;
      /** Empty if all was so already. */
      readonly changed: readonly Changeable[];
    };

export interface SubscriptionStore {
  /** Adds the channel or replaces what was chosen for it; a pause ends. */
  save(choice: SubscriptionChoice, at: number): Promise<Saved>;
  /** Forgets the channel. Tells what was there. */
  remove(channelId: string): Promise<Subscription | null>;
  ofChannel(channelId: string): Promise<Subscription | null>;
  /** In the order in which they were added. */
  ofGuild(guildId: string): Promise<readonly Subscription[]>;
  pause(channelId: string, reason: string): Promise<void>;
  resume(channelId: string): Promise<void>;
  count(): Promise<number>;
  /** In which posts are wanted, that of most channels first. */
  languages(): Promise<readonly Language[]>;
}

/** What differs between two choices, in the order of `CHANGEABLE`. */
export function changedFields(before: SubscriptionChoice, after: SubscriptionChoice): Changeable[] {
  return CHANGEABLE.filter((field) => fieldText(before, field) !== fieldText(after, field));
}

function fieldText(choice: SubscriptionChoice, field: Changeable): string {
  if (field === "conditions") return conditionText(choice.conditions);
  return field === "watched" ? [...choice.watched].sort().join() : String(choice[field]);
}
