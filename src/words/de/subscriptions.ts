import type { Before, Chosen, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
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
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `Nichts geändert: ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Geändert: ${lists.and(before.map(was))}. ${subscribed(channel, chosen)}`,
  roleKept: "Die Rolle bleibt wie bisher; `notify:no` entfernt sie.",
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
    noPlace: "Abonnements brauchen einen Server und einen vollständig gestarteten Bot.",
    roleOrNone: "Entweder eine Rolle oder `notify:no`, das sie entfernt.",
    whomToNotify: "Wen benachrichtigen? Bitte auch `role` angeben.",
    roleGone:
      "Die bisher benachrichtigte Rolle gibt es nicht mehr. Geben Sie eine andere `role` an oder `notify:no`, um niemanden zu benachrichtigen.",
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
  return `${channel} bekommt jeden neuen Monat ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections }: Chosen): string {
  const corrected = corrections ? "" : ", ohne Korrekturen";
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
    case "corrections":
      return `Korrekturen (vorher ${before.on ? "ja" : "nein"})`;
  }
}
