import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ProofWords } from "../rooms/proof-words.ts";
import { BECAUSE } from "./because.ts";
import { monthName } from "./dates.ts";
import { shortName } from "./holder-names.ts";
import { HOW_READ } from "./how-read.ts";
import { listed } from "./numbers.ts";
import { sources } from "./sources.ts";

export const proof: ProofWords = {
  title: ({ name }, month) => `Proof: ${name}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${shortName(holder)}, ${monthName(month)}: ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${shortName(holder)}, ${monthName(month)}: ${amount} of ${total}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${shortName(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}: ${change}`,
  oldColumn: ({ holder, month, amount }) =>
    `${shortName(holder)}, ${monthName(month)}, old column "for comparison only": ${amount}`,
  nearest: (observation) => `Nearest in between: ${observation}`,
  more: (count) => `… and ${count} more`,
  howRead: HOW_READ,
  runFrom: (month) => `Comparable figures run from ${monthName(month)}.`,
  stoppedAt: (text) => `The reading stops at a break. ${text}.`,
  computedFrom: (members) => `Computed from ${members}, all of one release.`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}Compared across: ${breaks.join("; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}Compared across: ${listed(breaks.map(({ month }) => monthName(month)))}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)} (not held as served: no SHA-256)`,
  claim: (number, because) => `Claim ${number}: ${BECAUSE[because]}.`,
};
