import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ProofWords } from "../rooms/proof-words.ts";
import { BECAUSE } from "./because.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { HOW_READ } from "./how-read.ts";
import { sources } from "./sources.ts";

const { month: monthName } = dates;

export const proof: ProofWords = {
  title: (holder, month) => `根拠：${names.full(holder)}、${monthName(month)}`,
  level: ({ holder, month, amount }) => `${names.short(holder)}、${monthName(month)}：${amount}`,
  share: ({ holder, month, amount, total, percent }) =>
    `${names.short(holder)}、${monthName(month)}：${total}のうち${amount}、${percent}`,
  change: ({ holder, fromMonth, from, toMonth, to, change }) =>
    `${names.short(holder)}、${monthName(fromMonth)} ${from} → ${monthName(toMonth)} ${to}：${change}`,
  oldColumn: ({ holder, month, amount }) => `${names.short(holder)}、${monthName(month)}、比較用の旧系列：${amount}`,
  nearest: (observation) => `間で最も近いもの：${observation}`,
  more: (count) => `…ほか${count}件`,
  howRead: HOW_READ,
  runFrom: (month) => `比較できる数値は${monthName(month)}から。`,
  stoppedAt: (text) => `断層でさかのぼりを止める。${text}。`,
  computedFrom: (members) => `${members}から算出（すべて同一の公表）。`,
  comparedAcross: (breaks) => `${ACROSS_BREAKS}またいだ断層：${breaks.join("。")}。`,
  comparedAcrossMonths: (breaks) =>
    `${ACROSS_BREAKS}またいだ断層：${breaks.map(({ month }) => monthName(month)).join("、")}。`,
  file: (file) => `${sources.file(file)}、SHA-256 \`${file.sha256}\``,
  fileNotAsServed: (file) => `${sources.file(file)}（配信時のままではないためSHA-256なし）`,
  claim: (number, because) => `${number}番の理由：${BECAUSE[because]}。`,
};
