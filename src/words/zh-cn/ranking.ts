import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `美国国债最大外国持有者，${dates.month(month)}末（持有额与环比，${money.unit}）`,
  head: null,
  together: ({ millions, ratio, totalMillions }) =>
    `合计${money.level(millions)}，占外国持有总额（${money.level(totalMillions)}）的${money.percent(ratio)}。`,
  older: ({ month, newest }) =>
    `没有收录列出${dates.month(month)}最大持有者的公布：这里是此后至${dates.month(newest)}的公布所列者，可能遗漏更大的持有者。`,
  marketValue: "按市值和托管地统计：持有额下降不等于卖出。净买卖见 `/flows`。",
  arrows: "▲▼为较上月的位次变化。",
  onlySoMany: ({ count, month }) => `${dates.month(month)}只列出${count}个。`,
};
