import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const FORMATS = { brief: "kurz", full: "als vollständiger Bericht" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "Kanal anzeigen",
  sendMessages: "Nachrichten senden",
  embedLinks: "Links einbetten",
  attachFiles: "Dateien anhängen",
  readMessageHistory: "Nachrichtenverlauf anzeigen",
  mentionEveryone: "@everyone, @here und alle Rollen erwähnen",
  manageWebhooks: "WebHooks verwalten",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `Nichts geändert: ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Geändert: ${lists.and(before.map(was))}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `Die nächsten Zahlen kommen am ${at} (${soon}).`
      : `Die nächsten Zahlen werden am ${at} (${soon}) erwartet; das Finanzministerium hat den Tag nicht genannt.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `zuletzt [${dates.month(last.month)}](${last.link}), ${last.at}` : "noch nichts gepostet"}`,
  paused: (reason) => `⏸ Angehalten: ${reason}. Die nächste Veröffentlichung wird trotzdem versucht.`,
  titles: { unsubscribed: "Abbestellt", none: "Kein Kanal abonniert", list: "Abonnierte Kanäle", posted: "Gepostet" },
  listTitle: (from, to, of) => `Abonnierte Kanäle, ${from} bis ${to} von ${of}`,
  removed: (channel) =>
    `${channel} bekommt keine Beiträge mehr. Was gepostet wurde, bleibt; \`/subscription add\` beginnt von Neuem.`,
  followed: (channel) =>
    `${channel} folgt dem Kanal von ticwire: Discord bringt jeden Beitrag dorthin, auf Englisch und kurz, und eine spätere Bearbeitung auch. Eine Rolle benachrichtigen, eine Sprache wählen oder auf etwas achten kann Folgen nicht; dafür gibt es \`/subscription add\`.`,
  logTitle: "Was in diesen Kanal kam",
  nothingLogged: "In diesem Kanal war noch nichts zu posten.",
  logLine,
  howToAdd: "`/subscription add` bringt jeden neuen Monat in einen Kanal.",
  notPosted: "Nicht gepostet: so sieht es aus.",
  asItLooks: "So sieht die neueste Veröffentlichung dort aus:",
  postNow: (month) => `${dates.month(month)} jetzt ohne Benachrichtigung posten`,
  posted: (channel, link) =>
    `[Die neueste Veröffentlichung](${link}) steht in ${channel}; niemand wurde benachrichtigt.`,
  errors: {
    notSubscribed: (channel) => `${channel} ist nicht abonniert. \`/subscription list\` zeigt, was es ist.`,
    onlySoMany: (count) => `Nur ${count} ${count === 1 ? "Kanal ist" : "Kanäle sind"} abonniert.`,
    notPosted: (channel, reason) => `In ${channel} konnte nicht gepostet werden: ${reason}.`,
    nothingToFollow: "Dieser Bot hat keinen Kanal, dem man folgen kann. `/subscription add` postet stattdessen hier.",
    notFollowed: (channel, reason) =>
      `${channel} folgt nicht: ${reason}. Versuchen Sie es noch einmal, oder nehmen Sie \`/subscription add\`.`,
    noPlace: "Abonnements brauchen einen Server und einen vollständig gestarteten Bot.",
    thread: (channel) =>
      `${channel} ist ein Thread, und Threads schließen von selbst. Wählen Sie den Kanal, zu dem er gehört.`,
    noTextChannel: (channel) => `${channel} ist kein Text- oder Ankündigungskanal. Wählen Sie einen solchen.`,
    lacks: (channel, permissions) =>
      `In ${channel} fehlt mir: ${lists.and(permissions.map((name) => `**${PERMISSIONS[name]}**`))}. Bitte meiner Rolle unter Kanal bearbeiten → Berechtigungen erlauben und erneut abonnieren.`,
    everyone: "@everyone würde den ganzen Server wecken. Wählen Sie eine Rolle, die Mitglieder dafür nehmen.",
    notMentionable: (role, name) =>
      `Niemand würde benachrichtigt: ${role} kann ich nicht erwähnen. Schalten Sie für ${name} „Jedem erlauben, diese Rolle zu @erwähnen“ ein, oder geben Sie mir **${PERMISSIONS.mentionEveryone}**, und abonnieren Sie erneut.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel} bekommt ${chosen.everyMonth ? "jeden neuen Monat" : "neue Monate"} ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  const corrected = `${corrections ? "" : ", ohne Korrekturen"}${publish ? ", an Follower weitergegeben" : ""}`;
  return `${FORMATS[format]}, Sprache ${language}${corrected}; ${role ? `benachrichtigt ${role}` : "benachrichtigt niemanden"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `Rolle (vorher ${before.role ?? "keine"})`;
    case "format":
      return `Format (vorher ${FORMATS[before.format]})`;
    case "language":
      return `Sprache (vorher ${before.language})`;
    case "publish":
      return `Veröffentlichen an Follower (vorher ${before.on ? "ja" : "nein"})`;
    case "watch":
      return before.what;
    case "corrections":
      return `Korrekturen (vorher ${before.on ? "ja" : "nein"})`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}, ${elapsed("de", logged.seconds)} nach der Veröffentlichung`;
    case "waiting":
      return `${dates.month(logged.month)}: unterwegs`;
    case "skipped":
      return `${dates.month(logged.month)}: ausgelassen (${logged.reason})`;
    case "failed":
      return `${dates.month(logged.month)}: nicht gepostet (${logged.reason})`;
    case "unsure":
      return `${dates.month(logged.month)}: ob es gepostet wurde, ist nicht zu sagen (${logged.reason})`;
  }
}
