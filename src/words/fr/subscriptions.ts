import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const FORMATS = { brief: "en bref", full: "en rapport complet" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "Voir les salons",
  sendMessages: "Envoyer des messages",
  embedLinks: "Intégrer des liens",
  attachFiles: "Joindre des fichiers",
  readMessageHistory: "Voir les anciens messages",
  mentionEveryone: "Mentionner @everyone, @here et tous les rôles",
  manageWebhooks: "Gérer les webhooks",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `Rien n’a changé : ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Modifié : ${lists.and(before.map(was))}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `La prochaine publication : ${at} (${soon}).`
      : `La prochaine publication est attendue ${at} (${soon}) ; le Trésor n’a pas donné la date.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `dernier : [${dates.month(last.month)}](${last.link}), ${last.at}` : "rien de posté encore"}`,
  paused: (reason) => `⏸ En pause : ${reason}. La prochaine publication sera tentée quand même.`,
  titles: { unsubscribed: "Désabonné", none: "Aucun salon abonné", list: "Salons abonnés", posted: "Posté" },
  listTitle: (from, to, of) => `Salons abonnés, ${from} à ${to} sur ${of}`,
  removed: (channel) => `${channel} ne recevra plus rien. Ce qui est posté reste ; \`/subscription add\` recommence.`,
  followed: (channel) =>
    `${channel} suit le salon de ticwire : Discord y apporte chaque message, en anglais et en bref, et sa modification éventuelle. Suivre ne permet ni de notifier un rôle, ni de choisir une langue, ni de surveiller quelque chose : pour cela, \`/subscription add\`.`,
  logTitle: "Ce qui est arrivé dans ce salon",
  nothingLogged: "Rien n’était encore à poster dans ce salon.",
  logLine,
  howToAdd: "`/subscription add` poste chaque nouveau mois dans un salon.",
  notPosted: "Non posté : voici l’apparence.",
  asItLooks: "La dernière publication telle qu’elle y apparaît :",
  postNow: (month) => `Y poster ${dates.month(month)} maintenant, sans notification`,
  posted: (channel, link) => `[La dernière publication](${link}) est dans ${channel} ; personne n’a été notifié.`,
  errors: {
    notSubscribed: (channel) => `${channel} n’est pas abonné. \`/subscription list\` montre ceux qui le sont.`,
    onlySoMany: (count) => `Seulement ${count} salon${count > 1 ? "s sont abonnés" : " est abonné"}.`,
    notPosted: (channel, reason) => `Impossible de poster dans ${channel} : ${reason}.`,
    nothingToFollow: "Ce bot n’a pas de salon à suivre. `/subscription add` poste ici à la place.",
    notFollowed: (channel, reason) => `${channel} ne suit pas : ${reason}. Réessayez, ou prenez \`/subscription add\`.`,
    noPlace: "Les abonnements demandent un serveur et un bot entièrement démarré.",
    thread: (channel) =>
      `${channel} est un fil, et les fils se ferment d’eux-mêmes. Choisissez le salon dont il dépend.`,
    noTextChannel: (channel) => `${channel} n’est ni un salon textuel ni un salon d’annonces. Choisissez-en un.`,
    lacks: (channel, permissions) =>
      `Dans ${channel}, il me manque : ${lists.and(permissions.map((name) => `**${PERMISSIONS[name]}**`))}. À accorder à mon rôle dans Modifier le salon → Permissions, puis abonnez de nouveau.`,
    everyone: "@everyone réveillerait tout le serveur. Choisissez un rôle que les membres prennent pour cela.",
    notMentionable: (role, name) =>
      `Personne ne serait notifié : je ne peux pas mentionner ${role}. Activez « Permettre à tout le monde de @mentionner ce rôle » pour ${name}, ou donnez-moi **${PERMISSIONS.mentionEveryone}**, puis abonnez de nouveau.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel} recevra ${chosen.everyMonth ? "chaque nouveau mois" : "de nouveaux mois"} ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  const corrected = `${corrections ? "" : ", sans corrections"}${publish ? ", transmis aux abonnés du salon" : ""}`;
  return `${FORMATS[format]}, en ${language}${corrected} ; ${role ? `notifie ${role}` : "ne notifie personne"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `rôle (avant : ${before.role ?? "aucun"})`;
    case "format":
      return `format (avant : ${FORMATS[before.format]})`;
    case "language":
      return `langue (avant : ${before.language})`;
    case "publish":
      return `diffusion aux abonnés (avant : ${before.on ? "oui" : "non"})`;
    case "watch":
      return before.what;
    case "corrections":
      return `corrections (avant : ${before.on ? "oui" : "non"})`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}, ${elapsed("fr", logged.seconds)} après la publication`;
    case "waiting":
      return `${dates.month(logged.month)} : en route`;
    case "skipped":
      return `${dates.month(logged.month)} : omis (${logged.reason})`;
    case "failed":
      return `${dates.month(logged.month)} : non posté (${logged.reason})`;
    case "unsure":
      return `${dates.month(logged.month)} : peut-être posté, impossible à dire (${logged.reason})`;
  }
}
