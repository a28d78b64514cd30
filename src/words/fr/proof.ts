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
  title: (holder, month) => `Preuve : ${names.full(holder)}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)} : ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}, ${monthName(month)} : ${amount} sur ${total}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to} : ${change}`,
  oldColumn: ({ holder, month, amount }) =>
    `${names.short(holder)}, ${monthName(month)}, ancienne colonne « pour comparaison seulement » : ${amount}`,
  nearest: (observation) => `Le plus proche entre les deux : ${observation}`,
  more: (count) => `… et ${count} de plus`,
  howRead: HOW_READ,
  runFrom: (month) => `Chiffres comparables depuis ${monthName(month)}.`,
  stoppedAt: (text) => `La lecture s’arrête à une rupture. ${text}.`,
  computedFrom: (members) => `Calculé à partir de : ${members}, dans une même publication.`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}Comparé par-delà : ${breaks.join(" ; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}Comparé par-delà : ${lists.and(breaks.map(({ month }) => monthName(month)))}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)} (pas tel que servi : sans SHA-256)`,
  claim: (number, because) => `Point ${number} : ${BECAUSE[because]}.`,
};
