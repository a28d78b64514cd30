import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ProofWords } from "../rooms/proof-words.ts";
import { BECAUSE } from "./because.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { HOW_READ } from "./how-read.ts";
import { sources } from "./sources.ts";

const { month: monthName } = dates;

export const proof: ProofWords = {
  title: (holder, month) => `근거: ${names.full(holder)}, ${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)}: ${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}, ${monthName(month)}: ${total} 중 ${amount}, ${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}, ${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}: ${change}`,
  oldColumn: ({ holder, month, amount }) => `${names.short(holder)}, ${monthName(month)}, 비교용 이전 열: ${amount}`,
  nearest: (observation) => `그 사이 가장 가까운 값: ${observation}`,
  more: (count) => `… 외 ${count}건`,
  howRead: HOW_READ,
  runFrom: (month) => `비교 가능한 수치는 ${monthName(month)}부터.`,
  stoppedAt: (text) => `통계 단절에서 멈춘다. ${text}.`,
  computedFrom: (members) => `계산에 쓴 곳: ${members}(모두 같은 발표).`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}넘은 단절: ${breaks.join("; ")}.`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}넘은 단절: ${breaks.map(({ month }) => monthName(month)).join(", ")}.`,
  file: (file) => `${sources.file(file)}, SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)}, 배포 원본이 아니어서 SHA-256 없음`,
  claim: (number, because) => `${number}번의 이유: ${BECAUSE[because]}.`,
};
