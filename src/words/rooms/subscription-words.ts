import type { Month } from "../../holdings/month.ts";

/** What the bot needs in a channel, as Discord's own settings call it in the reader's language. */
export type PermissionName =
  | "viewChannel"
  | "sendMessages"
  | "embedLinks"
  | "attachFiles"
  | "readMessageHistory"
  | "mentionEveryone"
  | "manageWebhooks";

export interface Chosen {
  readonly format: "brief" | "full";
  /** What the language calls itself: "English" */
  readonly language: string;
  /** Mark of the role that is notified, "<@&…>"; null: nobody is. */
  readonly role: string | null;
  readonly corrections: boolean;
  /** Handed on to the servers that follow the channel. */
  readonly publish: boolean;
  /** False: only months that meet a condition, which the next sentence names. */
  readonly everyMonth: boolean;
}

/** What became of one release in a channel. */
export type Logged = {
  readonly month: Month;
} /** @param at a mark of Discord's @param seconds since the Treasury's time of publication */ & (
  | { readonly kind: "sent"; readonly link: string; readonly at: string; readonly seconds: number }
  | { readonly kind: "waiting" }
  /** The subscription had ended, or no condition was met. @param reason in English */
  | { readonly kind: "skipped" | "failed" | "unsure"; readonly reason: string }
);

/** What was chosen before, for what was changed. */
export type Before =
  | { readonly field: "role"; readonly role: string | null }
  | { readonly field: "format"; readonly format: Chosen["format"] }
  | { readonly field: "language"; readonly language: string }
  | { readonly field: "publish" | "corrections"; readonly on: boolean }
  /** Named without what it was before. */
  | { readonly field: "watch"; readonly what: string };

/** Posts in a channel. Channels, roles and times are Discord's marks. */
export interface SubscriptionWords {
  /** "<#…> gets every new month in brief, in English; notifies nobody."; "<#…> gets new months …" */
  subscribed(channel: string, chosen: Chosen): string;
  /** "Nothing is changed: <#…> gets every new month …" */
  unchanged(channel: string, chosen: Chosen): string;
  /** "Changed: role (none before) and format (brief before). <#…> gets …" */
  changed(before: readonly Before[], channel: string, chosen: Chosen): string;
  /** "The next comes on <t:…:F> (<t:…:R>)."; "The next is expected on …; the Treasury has not named the date." */
  next(next: { readonly at: string; readonly in: string; readonly official: boolean }): string;
  /** A line of the list: "<#…> in brief, in English; notifies nobody · last [July 2026](…), <t:…:R>" */
  line(line: {
    readonly channel: string;
    readonly chosen: Chosen;
    readonly last: { readonly month: Month; readonly link: string; readonly at: string } | null;
  }): string;
  /** Below it: "⏸ Paused: …. The next release is tried all the same." @param reason as Discord gave it, in English */
  paused(reason: string): string;
  readonly titles: {
    readonly unsubscribed: string;
    readonly none: string;
    readonly list: string;
    readonly posted: string;
  };
  /** "Subscribed channels, 11 to 20 of 34" */
  listTitle(from: number, to: number, of: number): string;
  /** "<#…> gets no more posts. What was posted stays; `/subscription add` begins anew." */
  removed(channel: string): string;
  /** "<#…> follows ticwire's own channel: Discord carries each post there, in English and in brief. …" */
  followed(channel: string): string;
  readonly logTitle: string;
  readonly nothingLogged: string;
  /** "[July 2026](…) <t:…:f>, 12 sec after publication"; "July 2026 not posted: …" */
  logLine(logged: Logged): string;
  /** "`/subscription add` posts every new month in a channel." */
  readonly howToAdd: string;
  /** "Not posted: this is how it looks." */
  readonly notPosted: string;
  /** "The newest release as it looks there:" */
  readonly asItLooks: string;
  /** On a button: "Post July 2026 there now, without a ping" */
  postNow(month: Month): string;
  /** "[The newest release](…) stands in <#…>; nobody was notified." */
  posted(channel: string, link: string): string;
  /** As sentences that say what would be right. */
  readonly errors: {
    notSubscribed(channel: string): string;
    onlySoMany(count: number): string;
    /** @param reason in English, as Discord gave it, without a stop */
    notPosted(channel: string, reason: string): string;
    readonly noPlace: string;
    readonly nothingToFollow: string;
    /** @param reason in English, as Discord gave it, without a stop */
    notFollowed(channel: string, reason: string): string;
    thread(channel: string): string;
    noTextChannel(channel: string): string;
    /** "In <#…> I lack **View Channel**. Allow it for my role under Edit Channel → Permissions, then subscribe again." */
    lacks(channel: string, permissions: readonly PermissionName[]): string;
    readonly everyone: string;
    /** @param name of the role, without effect as markdown */
    notMentionable(role: string, name: string): string;
  };
}
