import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `米国債の保有上位、${dates.month(month)}末（残高と前月比、${money.unit}）`,
  head: null,
  together: ({ millions, ratio, totalMillions }) =>
    `合計${money.level(millions)}、海外保有全体（${money.level(totalMillions)}）の${money.percent(ratio)}。`,
  older: ({ month, newest }) =>
    `${dates.month(month)}自体の上位を載せた公表は収録していない。これは${dates.month(newest)}までの後の公表に載る国・地域であり、より大きい保有者が抜けている可能性がある。`,
  marketValue: "時価・保管地ベース。残高の減少は売り越しを意味しない。売買動向は `/flows`。",
  arrows: "▲▼は前月からの順位の変化。",
  onlySoMany: ({ count, month }) => `${dates.month(month)}の掲載は${count}件だけです。`,
};
