import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => holders.map(names.running).join("、") || "全部成员";

export const missingFlows: MissingFlowsWords = {
  run: (newest) => `交易数据按S表自1977年1月至2023年1月${newest ? `，按表3自2023年2月至${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) => `未收录${monthName(month)}的表3。有分解的最新月份为${monthName(newest)}。`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `无法合计${names.full(holder)}${monthName(month)}的数据：表3没有${joined(without)}的分解。`,
  noSplit: (holder) => `表3没有${names.running(holder)}的分解：未列出，或仅列出一部分（n.a.）。`,
  noFormS: "当时没有收录2023年2月之前的交易表。",
  beforeFormS: ({ months, earliest }) => `S表始于1977年1月：${months}个月的合计最早到${monthName(earliest)}。`,
  formSOfficial: "S表不区分官方与私人持有者；表3自2023年2月起区分。",
  formSNotAddedUp: ({ holder, month, without }) =>
    `无法合计${names.full(holder)}${monthName(month)}的数据：S表当时未列出${joined(without)}。`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? `列出期间为${monthName(listed.from)}至${monthName(listed.to)}。` : "";
    return `记录2023年2月之前交易的S表未列出${names.running(holder)}${monthName(month)}的数据。${range}`;
  },
  afterThatMonth: "2023年2月晚于该月份。",
  noTable3: "当时没有收录财政部的表3，无法区分买卖与价格变动。",
};
