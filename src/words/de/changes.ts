import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `${dates.month(from)} bis ${dates.month(to)}`;
    return `Veränderung der Bestände, ${period}, ${money.unit}`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `Insgesamt: **${money.change(changeMillions)}** (${money.signedPercent(ratio)})${mark} auf ${money.amount(millions)}. Von ${compared} verglichenen Haltern ${counts(moved)}.`,
  rises: "Anstiege",
  falls: "Rückgänge",
  head: null,
  madeOf: "Zusammensetzung (Tabelle 3):",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `am ${dates.shortDayOfYear(other.release)}` : "in Tabelle 3");
    return `${names.short(holder)}${other ? ` (${other.change} ${where})` : ""}: ${parts}`;
  },
  newlyListed: (holder) =>
    `Neu genannt und darum ausgelassen: ${names.full(holder)}; das meiste steckte davor in „Übrige“.`,
  otherMeaning: (text) => `Ausgelassen, weil die Zeile nun etwas anderes bedeutet: ${text}.`,
  notComparable: (count) => `Ausgelassen: ${count} Halter ohne beide Monate in einer Veröffentlichung.`,
  marketValue:
    "Veränderung des Marktwerts: ein Rückgang ist kein Verkauf, ein Anstieg kein Kauf. Nettokäufe: `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. Der Unterschied zu ${dates.month(from)} ist keine Monatsveränderung; fragen Sie nach einem anderen Monat.`,
  noCommonRelease: ({ release, from, to }) =>
    `Keine bis ${dates.day(release)} vorliegende Veröffentlichung hat sowohl ${dates.month(from)} als auch ${dates.month(to)}; aus zweien genommen, mischte der Unterschied Revisionen hinein. Ein kürzerer Zeitraum geht.`,
};
