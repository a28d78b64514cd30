import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `美國公債最大外國持有者，${dates.month(month)}底（持有額與月變動，${money.unit}）`,
  head: null,
  together: ({ millions, ratio, totalMillions }) =>
    `合計${money.level(millions)}，占外國持有總額（${money.level(totalMillions)}）的${money.percent(ratio)}。`,
  older: ({ month, newest }) =>
    `沒有收錄列出${dates.month(month)}最大持有者的公布：這裡是此後至${dates.month(newest)}的公布表列者，可能遺漏更大的持有者。`,
  marketValue: "以市值和保管地統計：持有額減少不等於賣出。買賣超見 `/flows`。",
  arrows: "▲▼為較上月的排名變化。",
  onlySoMany: ({ count, month }) => `${dates.month(month)}只列出${count}個。`,
};
