import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "占外國持有總額之比", indexed: "指數" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${holders.map(names.short).join("、")}：${SHOWN[as]}，${dates.month(from)}至${dates.month(to)}`,
  head: (as, { from, to }) => (as === "indexed" ? null : { first: to, second: from }),
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) =>
    `左為指數（${dates.month(from)}＝100），右為${dates.month(to)}持有額（${money.unit}）。`,
  newestOfAll: ({ month, holders }) => `${holders === 2 ? "兩者" : "全部"}均有資料的最新月份為${dates.month(month)}。`,
  custody: (centres) => `替他國所有者保管：${centres.map(names.running).join("、")}。`,
  marketValue: "以市值和保管地統計：持有額減少不等於賣出。",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.running(holder)}自${dates.month(months.from)}至${dates.month(months.to)}`
        : `${names.running(holder)}沒有資料`,
    );
    return `${dates.month(from)}至${dates.month(to)}間沒有全部都有資料的月份。資料期間：${each.join("，")}。`;
  },
};
