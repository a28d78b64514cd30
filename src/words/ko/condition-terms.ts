import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "전월 대비|증감|변동|변화",
    low: "가장 낮은 수준|최저|저점",
    high: "가장 높은 수준|최고|고점",
    streak: "연속 증가 또는 감소|연속 증감|연속",
    place: "순위 변동|순위|상위|교체",
    net: "순매수 또는 순매도|순매수·순매도|순매매|순거래",
    revision: "개정|수정",
    round: "어림수를 웃돌거나 밑돎|어림수",
  },
  units: {
    trillion: "조",
    billion: "십억",
    "hundred-million": "억",
    percent: "퍼센트|프로",
    years: "년",
    months: "개월|달|월",
  },
  fillers: "이상|또는|만에|만의|이내|이후|장기채|달러|위|의|이|가|를|을",
  decimal: ".",
};
