import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "海外保有全体に占める割合", indexed: "指数" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${holders.map(names.short).join("、")}：${SHOWN[as]}、${dates.month(from)}→${dates.month(to)}`,
  head: (as, { from, to }) => (as === "indexed" ? null : { first: to, second: from }),
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) =>
    `左は指数（${dates.month(from)}＝100）、右は${dates.month(to)}の残高（${money.unit}）。`,
  newestOfAll: ({ month, holders }) =>
    `${holders === 2 ? "両方" : "全て"}の数値がそろう最新の月は${dates.month(month)}。`,
  custody: (centres) => `他国の所有者の分を保管：${centres.map(names.running).join("、")}。`,
  marketValue: "時価・保管地ベース。残高の減少は売り越しを意味しない。",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.running(holder)}は${dates.month(months.from)}から${dates.month(months.to)}まで`
        : `${names.running(holder)}はなし`,
    );
    return `${dates.month(from)}から${dates.month(to)}までに全ての数値がそろう月はありません。数値の期間：${each.join("、")}。`;
  },
};
