import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) =>
  row ? `„${names.full(row.holder)}“ (zusammen ${money.amount(row.millions)})` : "„Übrige“";

export const missing: MissingWords = {
  noFigures: "Es liegen keine Zahlen vor.",
  outside: ({ month, range, release }) =>
    `Für ${monthName(month)} gibt es nichts. ${range} (Stand der Veröffentlichung vom ${dates.day(release)}).`,
  figuresRun: (newest) => `Die Zahlen reichen von März 2000 bis ${monthName(newest)}`,
  noneHeld: "Es liegen keine Zahlen vor",
  noSuchRow: (holder) => `${names.full(holder)}: die vorliegenden Tabellen haben keine solche Zeile.`,
  notListed: ({ holder, month, row }) =>
    `Für ${monthName(month)} einzeln nicht genannt: ${names.full(holder)}. Der Bestand steckt dort in ${rowName(row)} und ist nicht null.`,
  ended: ({ holder, month }) => `Die Zeile „${names.full(holder)}“ endet vor ${monthName(month)}.`,
  notAvailable: ({ holder, month, row }) =>
    `Zu ${dative(holder)} gibt das Finanzministerium für ${monthName(month)} keine Zahl an (n.a.); das ist nicht null${row ? `: sie steckt in ${rowName(row)}` : ""}.`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `reicht von ${monthName(held.from)} bis ${monthName(held.to)}` : "liegt nicht vor";
    const beside = other ? ` Für ${monthName(month)} gibt es „${names.full(other)}“, eine andere Summe.` : "";
    return `Die Zeile „${names.full(holder)}“ ${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `Die neueste Zahl ist ${money.amount(millions)}, für ${monthName(month)}.`,
  neverListed: "In keinem Monat der vorliegenden Tabellen ist das Land genannt.",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `zu ${lists.and(without.map(dative))} fehlt die Zahl`
        : "keine vorliegende Veröffentlichung hat alle";
    return `Für ${monthName(month)} lässt sich „${names.full(holder)}“ nicht summieren: ${why}.`;
  },
};
