import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { monthName } from "./dates.ts";
import { listed } from "./numbers.ts";

const FORMATS = { brief: "in brief", full: "as a full report" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "View Channel",
  sendMessages: "Send Messages",
  embedLinks: "Embed Links",
  attachFiles: "Attach Files",
  readMessageHistory: "Read Message History",
  mentionEveryone: "Mention Everyone",
  manageWebhooks: "Manage Webhooks",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `Nothing is changed: ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Changed: ${listed(before.map(was))}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `The next comes on ${at} (${soon}).`
      : `The next is expected on ${at} (${soon}); the Treasury has not named the date.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `last [${monthName(last.month)}](${last.link}), ${last.at}` : "nothing posted yet"}`,
  paused: (reason) => `⏸ Paused: ${reason}. The next release is tried all the same.`,
  titles: {
    unsubscribed: "Unsubscribed",
    none: "No channel is subscribed",
    list: "Subscribed channels",
    posted: "Posted",
  },
  listTitle: (from, to, of) => `Subscribed channels, ${from} to ${to} of ${of}`,
  removed: (channel) => `${channel} gets no more posts. What was posted stays; \`/subscription add\` begins anew.`,
  followed: (channel) =>
    `${channel} follows ticwire's own channel: Discord carries each post there, in English and in brief, and a later edit too. Following cannot notify a role, choose a language or watch for something: for those, \`/subscription add\`.`,
  logTitle: "What came in this channel",
  nothingLogged: "Nothing was to be posted in this channel yet.",
  logLine,
  howToAdd: "`/subscription add` posts every new month in a channel.",
  notPosted: "Not posted: this is how it looks.",
  asItLooks: "The newest release as it looks there:",
  postNow: (month) => `Post ${monthName(month)} there now, without a ping`,
  posted: (channel, link) => `[The newest release](${link}) stands in ${channel}; nobody was notified.`,
  errors: {
    notSubscribed: (channel) => `${channel} is not subscribed. \`/subscription list\` shows what is.`,
    onlySoMany: (count) => `Only ${count} ${count === 1 ? "channel is" : "channels are"} subscribed.`,
    notPosted: (channel, reason) => `It could not be posted in ${channel}: ${reason}.`,
    nothingToFollow: "This bot has no channel of its own to follow. `/subscription add` posts here instead.",
    notFollowed: (channel, reason) => `${channel} does not follow: ${reason}. Try again, or \`/subscription add\`.`,
    noPlace: "Subscriptions need a server, and a bot that has fully started.",
    thread: (channel) =>
      `${channel} is a thread, and threads close by themselves. Choose the channel that it belongs to.`,
    noTextChannel: (channel) => `${channel} is no text or announcement channel. Choose one of these.`,
    lacks: (channel, permissions) =>
      `In ${channel} I lack ${listed(permissions.map((name) => `**${PERMISSIONS[name]}**`))}. Allow ${permissions.length === 1 ? "it" : "them"} for my role under Edit Channel → Permissions, then subscribe again.`,
    everyone: "@everyone would be woken in the whole server. Choose a role that members take for it.",
    notMentionable: (role, name) =>
      `Nobody would be notified: ${role} cannot be mentioned by me. Switch on "Allow anyone to @mention this role" for ${name}, or give me **${PERMISSIONS.mentionEveryone}**, then subscribe again.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel} gets ${chosen.everyMonth ? "every new month" : "new months"} ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  const corrected = `${corrections ? "" : ", without corrections"}${publish ? ", handed on to followers" : ""}`;
  return `${FORMATS[format]}, in ${language}${corrected}; notifies ${role ?? "nobody"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `role (${before.role ?? "none"} before)`;
    case "format":
      return `format (${before.format} before)`;
    case "language":
      return `language (${before.language} before)`;
    case "publish":
      return `publishing to followers (${before.on ? "yes" : "no"} before)`;
    case "watch":
      return before.what;
    case "corrections":
      return `corrections (${before.on ? "yes" : "no"} before)`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${monthName(logged.month)}](${logged.link}) ${logged.at}, ${elapsed("en", logged.seconds)} after publication`;
    case "waiting":
      return `${monthName(logged.month)} is on its way`;
    case "skipped":
      return `${monthName(logged.month)} skipped: ${logged.reason}`;
    case "failed":
      return `${monthName(logged.month)} not posted: ${logged.reason}`;
    case "unsure":
      return `${monthName(logged.month)} may or may not have been posted: ${logged.reason}`;
  }
}
