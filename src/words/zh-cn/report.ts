import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { among } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `较${dates.monthBeside(month, beside)}的${money.level(beforeMillions)}${money.change(millions)}（${money.signedPercent(ratio)}）`,
  belowPeakOf: ({ month, beside, millions }) => `比${dates.monthBeside(month, beside)}的峰值低${money.size(millions)}`,
  overYear: ({ millions, ratio }) => `同比${money.change(millions)}（${money.signedPercent(ratio)}）`,
  headings: {
    largest: "前三大持有者",
    ranks: "位次",
    official: "官方与私人",
    custody: "托管中心",
    boughtAndSold: "买卖",
    boughtOrSold: "买卖与价格变动",
    revised: "修订",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`${rose}个上升`] : []),
      ...(fell > 0 ? [`${fell}个下降`] : []),
      ...(unchanged > 0 ? [`${unchanged}个持平`] : []),
    ];
    return `**最大变动**（${among(breadth)}中${parts.join("，")}）`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}，至${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      all
        .map(({ holder, place, when }) => `${names.running(holder)}（第${place}位${when ? `，${when}` : ""}）`)
        .join("、");
    return `${named(winners)}超过${named(losers)}`;
  },
  official: (level) => `外国官方部门（所有国家合计）：${level}`,
  officialParts: ({ bills, bonds }) => `短期国债${bills}，中长期国债${bonds}`,
  allOthers: (level) => `其余持有者：${level}`,
  custody: (members, level) => `${members.map(names.running).join("、")}合计：${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `自六个托管中心均有数据（${from.slice(0, 4)}年）以来首次${direction === "above" ? "升破" : "跌破"}${money.round(boundMillions)}`,
  custodyLevel: ({ side, from }) =>
    `为六个托管中心均有数据（${from.slice(0, 4)}年）以来${side === "lowest" ? "最低" : "最高"}`,
  everyoneElse: (level) => `其余：${level}`,
  formS: ({ traded, millions }) =>
    `按只统计交易的S表口径，外国投资者${traded === "bought" ? "净买入" : "净卖出"}长期国债${money.size(millions)}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)}为${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      all.map(({ holder, amount }) => `${names.running(holder)}${amount}`).join("、");
    return `${longTerm ? "长期国债" : ""}净买入最多：${named(buyers)}；净卖出最多：${named(sellers)}。`;
  },
  table3Awaited: "本次公布的表3尚未发布，发布后见 `/flows`。",
  table3WillReplace: "本次公布的表3尚未发布，发布后将替换本行。若超过一小时，请见 `/flows`。",
  table3NotHeld: ({ month, newest }) =>
    `区分买卖与价格变动的表3未收录${dates.bareMonth(month)}，最新为${dates.month(newest)}：\`/flows\`。`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `${dates.monthBeside(month, beside)}的变动由${dates.dayAndMonth(release)}公布的${money.change(thenMillions)}修订为${money.change(nowMillions)}。`,
  caveat: "金额按市值计，国别按托管地划分：持有额下降不等于卖出，所列国家和地区也未必是所有者所在地。",
  acrossBreaks: (last) => `${ACROSS_BREAKS}跨统计口径调整的比较（最近一次为${dates.month(last)}）。`,
  next: ({ unixSeconds, expected }) =>
    `下次公布${expected ? "（预计）" : ""}：<t:${unixSeconds}:F>（<t:${unixSeconds}:R>）`,
};
