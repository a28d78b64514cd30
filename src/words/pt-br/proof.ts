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
  title: (holder, month) => `Prova: ${names.full(holder)}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)}: ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}, ${monthName(month)}: ${amount} de ${total}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}: ${change}`,
  oldColumn: ({ holder, month, amount }) =>
    `${names.short(holder)}, ${monthName(month)}, coluna antiga “só para comparação”: ${amount}`,
  nearest: (observation) => `O mais próximo no intervalo: ${observation}`,
  more: (count) => `… e mais ${count}`,
  howRead: HOW_READ,
  runFrom: (month) => `Há números comparáveis desde ${monthName(month)}.`,
  stoppedAt: (text) => `A leitura termina em uma quebra de série. ${text}.`,
  computedFrom: (members) => `Calculado a partir de: ${members}, tudo de uma mesma divulgação.`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}Quebras no intervalo: ${breaks.join("; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}Quebras no intervalo: ${lists.and(breaks.map(({ month }) => monthName(month)))}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)} (cópia transcrita: sem SHA-256)`,
  claim: (number, because) => `Destaque ${number}: ${BECAUSE[because]}.`,
};
