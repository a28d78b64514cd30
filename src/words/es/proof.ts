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
  title: (holder, month) => `Prueba: ${names.full(holder)}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)}: ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}, ${monthName(month)}: ${amount} de ${total}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}: ${change}`,
  oldColumn: ({ holder, month, amount }) =>
    `${names.short(holder)}, ${monthName(month)}, columna antigua «solo para comparar»: ${amount}`,
  nearest: (observation) => `El más cercano del intervalo: ${observation}`,
  more: (count) => `… y ${count} más`,
  howRead: HOW_READ,
  runFrom: (month) => `Hay cifras comparables desde ${monthName(month)}.`,
  stoppedAt: (text) => `La lectura se detiene en una ruptura de serie. ${text}.`,
  computedFrom: (members) => `Calculado a partir de: ${members}, todo de una misma publicación.`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}Rupturas de por medio: ${breaks.join("; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}Rupturas de por medio: ${lists.and(breaks.map(({ month }) => monthName(month)))}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)} (copia transcrita: sin SHA-256)`,
  claim: (number, because) => `Punto ${number}: ${BECAUSE[because]}.`,
};
