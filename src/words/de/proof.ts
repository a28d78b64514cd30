import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ProofWords } from "../rooms/proof-words.ts";
import { BECAUSE } from "./because.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { HOW_READ } from "./how-read.ts";
import { lists } from "./lists.ts";
import { sources } from "./sources.ts";

const { month: monthName } = dates;

export const proof: ProofWords = {
  title: (holder, month) => `Beleg: ${names.full(holder)}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)}: ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}, ${monthName(month)}: ${amount} von ${total}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}: ${change}`,
  oldColumn: ({ holder, month, amount }) =>
    `${names.short(holder)}, ${monthName(month)}, alte Spalte „nur zum Vergleich“: ${amount}`,
  nearest: (observation) => `Am nächsten dazwischen: ${observation}`,
  more: (count) => `… und ${count} weitere`,
  howRead: HOW_READ,
  runFrom: (month) => `Vergleichbare Zahlen gibt es ab ${monthName(month)}.`,
  stoppedAt: (text) => `Das Zurückverfolgen endet an einem Bruch. ${text}.`,
  computedFrom: (members) => `Berechnet aus: ${members}, alle aus einer Veröffentlichung.`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}Verglichen über: ${breaks.join("; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}Verglichen über: ${lists.and(breaks.map(({ month }) => monthName(month)))}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)} (nicht wie ausgeliefert: kein SHA-256)`,
  claim: (number, because) => `Punkt ${number}: ${BECAUSE[because]}.`,
};
