import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => holders.map(names.running).join("、") || "全部成員";

export const missingFlows: MissingFlowsWords = {
  run: (newest) => `交易資料按S表自1977年1月至2023年1月${newest ? `，按表3自2023年2月至${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) => `未收錄${monthName(month)}的表3。有分解的最新月份為${monthName(newest)}。`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `無法合計${names.full(holder)}${monthName(month)}的資料：表3沒有${joined(without)}的分解。`,
  noSplit: (holder) => `表3沒有${names.running(holder)}的分解：未列出，或僅列出一部分（n.a.）。`,
  noFormS: "當時沒有收錄2023年2月之前的交易表。",
  beforeFormS: ({ months, earliest }) => `S表始於1977年1月：${months}個月的合計最早到${monthName(earliest)}。`,
  formSOfficial: "S表不區分官方與民間持有者；表3自2023年2月起區分。",
  formSNotAddedUp: ({ holder, month, without }) =>
    `無法合計${names.full(holder)}${monthName(month)}的資料：S表當時未列出${joined(without)}。`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? `列出期間為${monthName(listed.from)}至${monthName(listed.to)}。` : "";
    return `記錄2023年2月之前交易的S表未列出${names.running(holder)}${monthName(month)}的資料。${range}`;
  },
  afterThatMonth: "2023年2月晚於該月份。",
  noTable3: "當時沒有收錄財政部的表3，無法區分買賣與價格變動。",
};
