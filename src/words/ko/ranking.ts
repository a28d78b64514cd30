import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `미국 국채 상위 보유국, ${dates.month(month)} 말(보유액과 전월 대비, ${money.unit})`,
  head: null,
  together: ({ millions, ratio, totalMillions }) =>
    `합계 ${money.level(millions)}, 해외 보유 전체(${money.level(totalMillions)})의 ${money.percent(ratio)}.`,
  older: ({ month, newest }) =>
    `${dates.month(month)} 당시의 상위를 실은 발표가 없다: 이후 ${dates.month(newest)}까지의 발표에 실린 곳이며, 더 큰 보유자가 빠져 있을 수 있다.`,
  marketValue: "시가·보관지 기준: 보유액 감소가 매도를 뜻하지는 않는다. 순매수·순매도는 `/flows`.",
  arrows: "▲▼는 전월 대비 순위 변화.",
  onlySoMany: ({ count, month }) => `${dates.month(month)}에는 ${count}곳만 실려 있습니다.`,
};
