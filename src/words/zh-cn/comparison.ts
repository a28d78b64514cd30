import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "占外国持有总额之比", indexed: "指数" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${holders.map(names.short).join("、")}：${SHOWN[as]}，${dates.month(from)}至${dates.month(to)}`,
  head: (as, { from, to }) => (as === "indexed" ? null : { first: to, second: from }),
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) =>
    `左为指数（${dates.month(from)}＝100），右为${dates.month(to)}持有额（${money.unit}）。`,
  newestOfAll: ({ month, holders }) => `${holders === 2 ? "两者" : "全部"}均有数据的最新月份为${dates.month(month)}。`,
  custody: (centres) => `替他国所有者托管：${centres.map(names.running).join("、")}。`,
  marketValue: "按市值和托管地统计：持有额下降不等于卖出。",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.running(holder)}自${dates.month(months.from)}至${dates.month(months.to)}`
        : `${names.running(holder)}没有数据`,
    );
    return `${dates.month(from)}至${dates.month(to)}间没有全部都有数据的月份。数据期间：${each.join("，")}。`;
  },
};
