import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { among } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `較${dates.monthBeside(month, beside)}的${money.level(beforeMillions)}${money.change(millions)}（${money.signedPercent(ratio)}）`,
  belowPeakOf: ({ month, beside, millions }) => `比${dates.monthBeside(month, beside)}的高點低${money.size(millions)}`,
  overYear: ({ millions, ratio }) => `較去年同期${money.change(millions)}（${money.signedPercent(ratio)}）`,
  headings: {
    largest: "前三大持有者",
    ranks: "排名",
    official: "官方與民間",
    custody: "保管中心",
    boughtAndSold: "買賣",
    boughtOrSold: "買賣與價格變動",
    revised: "修正",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`${rose}個增加`] : []),
      ...(fell > 0 ? [`${fell}個減少`] : []),
      ...(unchanged > 0 ? [`${unchanged}個持平`] : []),
    ];
    return `**最大變動**（${among(breadth)}中${parts.join("，")}）`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}，至${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      all
        .map(({ holder, place, when }) => `${names.running(holder)}（第${place}位${when ? `，${when}` : ""}）`)
        .join("、");
    return `${named(winners)}超過${named(losers)}`;
  },
  official: (level) => `外國官方部門（所有國家合計）：${level}`,
  officialParts: ({ bills, bonds }) => `短期國庫券${bills}，中長期公債${bonds}`,
  allOthers: (level) => `其餘持有者：${level}`,
  custody: (members, level) => `${members.map(names.running).join("、")}合計：${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `自六個保管中心均有資料（${from.slice(0, 4)}年）以來首次${direction === "above" ? "突破" : "跌破"}${money.round(boundMillions)}`,
  custodyLevel: ({ side, from }) =>
    `為六個保管中心均有資料（${from.slice(0, 4)}年）以來${side === "lowest" ? "最低" : "最高"}`,
  everyoneElse: (level) => `其餘：${level}`,
  formS: ({ traded, millions }) =>
    `按只統計交易的S表基礎，外資${traded === "bought" ? "買超" : "賣超"}長期公債${money.size(millions)}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)}為${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      all.map(({ holder, amount }) => `${names.running(holder)}${amount}`).join("、");
    return `${longTerm ? "長期公債" : ""}買超最多：${named(buyers)}；賣超最多：${named(sellers)}。`;
  },
  table3Awaited: "本次公布的表3尚未發布，發布後見 `/flows`。",
  table3WillReplace: "本次公布的表3尚未發布，發布後將替換本列。若超過一小時，請見 `/flows`。",
  table3NotHeld: ({ month, newest }) =>
    `區分買賣與價格變動的表3未收錄${dates.bareMonth(month)}，最新為${dates.month(newest)}：\`/flows\`。`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `${dates.monthBeside(month, beside)}的變動由${dates.dayAndMonth(release)}公布的${money.change(thenMillions)}修正為${money.change(nowMillions)}。`,
  caveat: "金額以市值計，國別按保管地劃分：持有額減少不等於賣出，表列國家與地區也未必是所有者所在地。",
  acrossBreaks: (last) => `${ACROSS_BREAKS}跨統計斷層的比較（最近一次為${dates.month(last)}）。`,
  next: ({ unixSeconds, expected }) =>
    `下次公布${expected ? "（預計）" : ""}：<t:${unixSeconds}:F>（<t:${unixSeconds}:R>）`,
};
