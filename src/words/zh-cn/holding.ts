import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : `（${money.signedPercent(ratio)}）`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}：${money.amount(millions)}（${monthName(month)}末）`,
  onMonth: ({ millions, ratio }) => `环比${money.change(millions)}${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `同比${money.change(millions)}${aside(ratio)}`,
  unchangedOnMonth: "环比持平",
  unchangedOnYear: "同比持平",
  newlyListed: (month) => `${monthName(month)}新列入：此前大部分计入“其他”，故不给出变动`,
  notComparable: "无环比：未收录同时列出两个月的公布",
  otherMeaning: (text) => `无环比。${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : `（旧系列为${money.level(oldMillions)}）`;
    return `${monthName(month)}重新定基${old}，不给出环比`;
  },
  place({ place, of, before }) {
    const head = `所列${of}个中居第${place}位`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}，与${month}相同` : `${head}，${month}为第${before.place}位`;
  },
  peak({ ratio, millions, month, from }) {
    const peak = `${from ? `${monthName(from)}以来的` : ""}峰值（${monthName(month)}，${money.level(millions)}）`;
    return ratio === 0 ? `与${peak}持平` : `比${peak}低${money.percent(ratio)}`;
  },
  tableRunsTo: (month) => `所收录的表截至${monthName(month)}。`,
  inTable3UpTo: (month) => `这是最新数据：含该行的表3收录至${monthName(month)}。`,
  seriesEnds: (month) => `该系列止于${monthName(month)}。`,
  notListedNow: (newest) => `这是其最新数据。最新月份${monthName(newest)}的表未单列它，已计入“其他”，并非为零。`,
  notes: {
    official: "按市值计。所有国家的央行及其他外国官方部门合计；某一国家的官方持有额并不公布。",
    total: "按市值和托管地统计：持有额下降不等于卖出。",
    allOther: "表中未单列的部分。其构成随每次公布而变，只能在同一次公布内比较。",
    composite: (members) => `按市值和托管地统计。由${members}计算，均取自同一次公布；不参与排名。`,
    group: (holder) => `按市值计。${names.running(holder)}：多个持有者合为一行，不参与排名。`,
    china: "按市值和托管地统计：中国大陆的部分持有额据信记在比利时名下，因此两个数字都不是其全部持有额。",
    custody: (centre) => `按市值和托管地统计。${centre}，其中大部分属于他国的所有者。持有额下降不等于卖出。`,
    country: "按市值和托管地统计：持有额下降不等于卖出，所有者也未必在该国家或地区。",
  },
};
