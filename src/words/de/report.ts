import type { Holder } from "../../holdings/holder.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { among } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} gegenüber ${money.level(beforeMillions)} im ${dates.monthBeside(month, beside)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${money.size(millions)} unter dem Höchststand vom ${dates.monthBeside(month, beside)}`,
  overYear: ({ millions, ratio }) => `In zwölf Monaten ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "Die drei größten",
    ranks: "Ränge",
    official: "Öffentlich und privat",
    custody: "Verwahrzentren",
    boughtAndSold: "Käufe und Verkäufe",
    boughtOrSold: "Käufe, Verkäufe, Kurse",
    revised: "Revidiert",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`${rose} gestiegen`] : []),
      ...(fell > 0 ? [`${fell} gefallen`] : []),
      ...(unchanged > 0 ? [`${unchanged} unverändert`] : []),
    ];
    return `**Größte Veränderungen** (von ${among(breadth)} ${parts.join(", ")})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)} auf ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners, form: typeof dative) =>
      lists.and(all.map(({ holder, place, when }) => `${form(holder)} (${place}.${when ? `; ${when}` : ""})`));
    return `${named(winners, names.running)} ${verbOf(winners)} an ${named(losers, dative)} vorbei`;
  },
  official: (level) => `Ausländische öffentliche Stellen, alle Länder: ${level}`,
  officialParts: ({ bills, bonds }) => `Bills ${bills}, Anleihen ${bonds}`,
  allOthers: (level) => `Alle übrigen: ${level}`,
  custody: (members, level) => `${lists.and(members.map(names.running))} zusammen: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `zum ersten Mal ${direction === "above" ? "über" : "unter"} ${money.round(boundMillions)}, seit alle sechs genannt sind (${from.slice(0, 4)})`,
  custodyLevel: ({ side, from }) =>
    `der ${side === "lowest" ? "niedrigste" : "höchste"} Stand, seit alle sechs genannt sind (${from.slice(0, 4)})`,
  everyoneElse: (level) => `Alle anderen: ${level}`,
  formS: ({ traded, millions }) =>
    `Nach Formular S, das nur Transaktionen zählt, beliefen sich die Netto${traded === "bought" ? "käufe" : "verkäufe"} langlaufender Titel durch das Ausland auf ${money.size(millions)}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      lists.and(all.map(({ holder, amount }) => `${names.running(holder)} ${amount}`));
    return `Größte Nettokäufer${longTerm ? " langlaufender Titel" : ""}: ${named(buyers)}; Nettoverkäufer: ${named(sellers)}.`;
  },
  table3Awaited: "Tabelle 3 dieser Veröffentlichung ist noch nicht da: dann `/flows`.",
  table3WillReplace:
    "Tabelle 3 dieser Veröffentlichung ist noch nicht da; diese Zeile wird dann ersetzt. Dauert es länger als eine Stunde: `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `Tabelle 3, die beides trennt, liegt für ${dates.bareMonth(month)} nicht vor; die neueste ist vom ${dates.month(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `Die Veränderung im ${dates.monthBeside(month, beside)}, am ${dates.dayAndMonth(release)} mit ${money.change(thenMillions)} veröffentlicht, beträgt nun ${money.change(nowMillions)}.`,
  caveat:
    "Milliarden Dollar zu Marktwerten, nach Verwahrort: ein Rückgang ist kein Verkauf, und das Land ist nicht immer das des Eigentümers.",
  acrossBreaks: (last) => `${ACROSS_BREAKS}Über Erhebungsbrüche hinweg verglichen (letzter: ${dates.month(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Nächste Veröffentlichung${expected ? " (erwartet)" : ""}: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};

/** Islands and the like are several. */
function verbOf(winners: readonly { readonly holder: Holder }[]): string {
  const [first] = winners;
  return winners.length > 1 || (first && dative(first.holder).startsWith("den ")) ? "zogen" : "zog";
}
