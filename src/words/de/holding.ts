import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : ` (${money.signedPercent(ratio)})`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}: ${money.amount(millions)} (${monthName(month)})`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} zum Vormonat${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} zum Vorjahr${aside(ratio)}`,
  unchangedOnMonth: "Unverändert zum Vormonat",
  unchangedOnYear: "unverändert zum Vorjahr",
  newlyListed: (month) =>
    `Im ${monthName(month)} neu genannt: davor steckte das meiste in „Übrige“, darum keine Veränderung`,
  notComparable: "Keine Monatsveränderung: keine vorliegende Veröffentlichung nennt beide Monate",
  otherMeaning: (text) => `Keine Monatsveränderung. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : ` (${money.level(oldMillions)} in der alten Reihe)`;
    return `Im ${monthName(month)} neu basiert${old}: keine Monatsveränderung`;
  },
  place({ place, of, before }) {
    const head = `Rang ${place} von ${of} Genannten`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}, wie im ${month}` : `${head}, im ${month} Rang ${before.place}`;
  },
  peak({ ratio, millions, month, from }) {
    const head = ratio === 0 ? "Gleichauf mit dem" : `${money.percent(ratio)} unter dem`;
    const since = from ? ` seit ${monthName(from)}` : "";
    return `${head} Höchststand${since}: ${money.level(millions)} im ${monthName(month)}`;
  },
  tableRunsTo: (month) => `Die vorliegende Tabelle reicht bis ${monthName(month)}.`,
  inTable3UpTo: (month) => `Die neueste Zahl: Tabelle 3, die diese Zeile hat, liegt bis ${monthName(month)} vor.`,
  seriesEnds: (month) => `Die Reihe endet im ${monthName(month)}.`,
  notListedNow: (newest) =>
    `Das ist die neueste Zahl. Für ${monthName(newest)}, den neuesten Monat, nennt die Tabelle sie nicht: sie steckt dort in „Übrige“ und ist nicht null.`,
  notes: {
    official:
      "Marktwert. Zentralbanken und andere ausländische öffentliche Stellen aller Länder zusammen: wie viel von den Beständen eines Landes öffentlich ist, wird nicht veröffentlicht.",
    total: "Marktwert, nach Verwahrort: ein Rückgang ist kein Verkauf.",
    allOther:
      "Was die Tabelle nicht einzeln nennt. Wer darin steckt, wechselt von Veröffentlichung zu Veröffentlichung; verglichen wird nur innerhalb einer.",
    composite: (members) =>
      `Marktwert, nach Verwahrort. Berechnet aus: ${members}, alle aus einer Veröffentlichung; ohne Rang.`,
    group: (holder) => `Marktwert. ${names.full(holder)}: mehrere Halter in einer Zeile, ohne Rang.`,
    china:
      "Marktwert, nach Verwahrort: ein Teil von Chinas Beständen ist vermutlich in Belgien verbucht, keine der beiden Zahlen ist also Chinas Gesamtbestand.",
    custody: (centre) =>
      `Marktwert, nach Verwahrort. ${centre}: vieles davon gehört Eigentümern anderswo. Ein Rückgang ist kein Verkauf.`,
    country:
      "Marktwert, nach Verwahrort: ein Rückgang ist kein Verkauf, und das Land ist nicht immer das des Eigentümers.",
  },
};
