import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ProofWords } from "../rooms/proof-words.ts";
import { BECAUSE } from "./because.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { HOW_READ } from "./how-read.ts";
import { sources } from "./sources.ts";

const { month: monthName } = dates;

export const proof: ProofWords = {
  title: (holder, month) => `依据：${names.full(holder)}，${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}，${monthName(month)}：${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}，${monthName(month)}：${amount}，占${total}的${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}，${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}：${change}`,
  oldColumn: ({ holder, month, amount }) => `${names.short(holder)}，${monthName(month)}，仅供比较的旧列：${amount}`,
  nearest: (observation) => `其间最接近者：${observation}`,
  more: (count) => `…另有${count}项`,
  howRead: HOW_READ,
  runFrom: (month) => `可比数据始于${monthName(month)}。`,
  stoppedAt: (text) => `回溯止于口径调整。${text}。`,
  computedFrom: (members) => `由${members}计算，均取自同一次公布。`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}跨越：${breaks.join("；")}。`,
  comparedAcrossMonths: (breaks) => `${ACROSS_BREAKS}跨越：${breaks.map(({ month }) => monthName(month)).join("、")}。`,
  file: (file) => `${sources.file(file)}，SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)}（非原样文件，无SHA-256）`,
  claim: (number, because) => `第${number}条的理由：${BECAUSE[because]}。`,
};
