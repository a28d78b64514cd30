import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";

const SEPARATE = "Zwei bis sechs, durch Kommas getrennt, etwa „Japan, China, Großbritannien“.";

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "Die Tabellen nennen nur ausländische Halter: die Federal Reserve und andere Halter in den Vereinigten Staaten stehen nicht darin. Alle ausländischen zusammen sind `total`.",
  international: "Keine internationale Organisation ist einzeln genannt; alle zusammen sind `international`.",
  noRow: (typed) =>
    `Eine Zeile ${typed} gibt es nicht, und eine solche Summe wird hier nicht gebildet. Zeilen mehrerer Länder sind der Euroraum, die Europäische Union, Europa, Asien, Afrika und Lateinamerika; Summen von hier sind die Verwahrzentren, China mit Belgien und China mit Hongkong.`,
  officialUnknown: (holder) =>
    `Wie viel von den Beständen von ${dative(holder)} öffentlich und wie viel privat ist, lässt sich nicht wissen: das Finanzministerium trennt beides nur für alle Länder zusammen. Fragen Sie nach dem Land insgesamt oder nach \`official\` oder \`private\` für alle.`,
  unlisted: (country) =>
    `Keine vorliegende Tabelle nennt einzeln: ${country}. Gibt es dort Bestände, stecken sie in „Übrige“.`,
  unknown: (typed, nearest) =>
    `Einen Halter ${typed} kenne ich nicht. ${nearest.length > 0 ? `Gemeint: ${lists.or(nearest.map(names.full))}?` : "Versuchen Sie ein Land wie „Japan“, „Großbritannien“ oder „Kaimaninseln“ oder `total`, `official`, `all other`."}`,
  twice: (holder) => `Verglichen werden zwei bis sechs verschiedene Halter; doppelt: ${names.full(holder)}.`,
  tooFew: (only) =>
    `${only ? `Womit soll verglichen werden: ${names.full(only)}` : "Was soll verglichen werden"}? ${SEPARATE}`,
  tooMany: (count) => `Mehr als sechs Linien lassen sich nicht unterscheiden, dies sind ${count}. ${SEPARATE}`,
  noMonth: (typed, range) => `${typed} ist kein Monat. Schreiben Sie 2022-03 oder März 2022. ${range}.`,
  noRelease: (typed, held) => `Eine Veröffentlichung ${typed} liegt nicht vor. Es gibt die von ${lists.and(held)}.`,
};
