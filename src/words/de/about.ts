import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire: ausländische Bestände an US-Staatsanleihen",
  footer: "Zahlen: US-Finanzministerium, System Treasury International Capital (TIC)",
  source:
    "**Quelle** US-Finanzministerium, TIC Tabelle 5 (die größten ausländischen Halter) und ihre Langzeittabelle, monatlich seit März 2000; Tabelle 3 und ihre Vorgängerin, alle Länder seit Dezember 2011",
  newest: ({ month, release }) => `**Neuester Monat** ${dates.month(month)}, veröffentlicht am ${dates.day(release)}`,
  noNewest: "**Neuester Monat** keiner",
  next: ({ at, in: soon, official }) =>
    `**Nächste Veröffentlichung** ${at}, ${soon}${official ? "" : " (erwartet: das Finanzministerium hat den Tag nicht genannt)"}`,
  lastCheck: (at) => `**Letzte gute Prüfung** ${at}`,
  noCheckYet: "**Letzte gute Prüfung** noch keine",
  refused: ({ file, at, reason }) => `**Zuletzt abgelehnt** \`${file}\`, ${at}: ${reason}`,
  nothingRefused: "**Zuletzt abgelehnt** nichts",
  stateAway: (since) =>
    `**Zustand** Die Datenbank antwortet seit ${since} nicht; Beiträge und Abonnements warten auf sie`,
  canTell:
    "**Was sie sagen** Was jeder große Halter am Ende eines Monats zu Marktwerten hatte, wie Verwahrer es melden; wie sich das änderte und seit wann es zuletzt so hoch oder niedrig war.",
  cannotTell:
    "**Was sie nicht sagen** Wer kaufte oder verkaufte, aus Beständen allein: auch Kurse und Depotwechsel verändern sie (`/flows` trennt das ab Februar 2023). Wem die Papiere gehören: das Land ist das des Verwahrers. Was eine Zentralbank tat: öffentliche Stellen werden für alle Länder zusammen veröffentlicht.",
  howToRead: "Wie die Zahlen zu lesen sind",
};
