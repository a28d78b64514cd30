import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `Monatlich in ${channel}`,
  fields: {
    role: { label: "Rolle, die benachrichtigt wird", hint: "Leer: niemand wird benachrichtigt" },
    language: { label: "Sprache der Beiträge", hint: "Leer: Ihre" },
    style: { label: "Wie gepostet wird", hint: "Beliebig viele" },
    watched: { label: "Beobachtete Länder", hint: "Durch Kommas getrennt, auch Gruppen. Leer: alle" },
    conditions: { label: "Nur posten bei", hint: "Eine genügt; durch Semikolons getrennt. Leer: jeden Monat" },
  },
  style: {
    full: "Vollständiger Bericht statt Kurzfassung",
    corrections: "Eine Zeile anfügen, wenn die Summe später revidiert wird",
    publish: "An Server weitergeben, die diesem Kanal folgen",
    always: "Jeden Monat posten, benachrichtigen nur bei erfüllter Bedingung",
  },
  watchedExample: "China, Japan, Euroraum",
  only: (watched, list) => `Nur wenn eine Bedingung erfüllt ist${by(watched)}: ${list}.`,
  everyMonth: (watched, list) =>
    `Jeden Monat, mit Benachrichtigung nur, wenn eine Bedingung erfüllt ist${by(watched)}: ${list}.`,
  lastMet: (month, list) => `Zuletzt erfüllt im ${dates.month(month)}: ${list}.`,
  notMetYet: "Noch nie erfüllt.",
  changed: {
    watched: "beobachtete Länder",
    conditions: "Bedingungen",
    otherwise: "was ohne erfüllte Bedingung geschieht",
  },
  logUnmet: (month) => `${dates.month(month)}: keine Bedingung erfüllt`,
  would: {
    post: (month) => `${dates.month(month)} wäre gepostet worden.`,
    postQuietly: (month) => `${dates.month(month)} wäre ohne Benachrichtigung gepostet worden.`,
    notPost: (month) => `${dates.month(month)} wäre nicht gepostet worden.`,
  },
  proof: (holder) => `Beleg: ${names.short(holder)}`,
  errors: {
    conditionLacks: (example) =>
      `Länder werden auf eine Bedingung hin beobachtet. Geben Sie auch eine an, zum Beispiel: ${example}`,
    tooMany: (most) => `Höchstens ${most} lassen sich zugleich beobachten. Leer gelassen sind es alle.`,
  },
};

function by(watched: readonly Holder[]): string {
  return watched.length > 0 ? ` (${watched.map(names.short).join(", ")})` : "";
}
