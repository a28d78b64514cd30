import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = {
  lowest: "가장 낮은 수준",
  highest: "가장 높은 수준",
  both: "가장 낮은 수준 또는 가장 높은 수준",
} as const;

export const conditions: ConditionWords = {
  change: (least) => `전월 대비 ${least.join(" 또는 ")} 이상 증감`,
  level: ({ sides, years }) => `${years}년 만에 ${SIDES[sides]}`,
  streak: (months) => `${months}개월 연속 증가 또는 감소`,
  place: (first) => (first === 1 ? "1위 교체" : `상위 ${first}위 이내 순위 변동`),
  net: (amount) => `장기채 순매수 또는 순매도 ${amount} 이상`,
  revision: (amount) => `${amount} 이상 개정`,
  round: "어림수를 웃돌거나 밑돎",
  list: (clauses) => clauses.join("; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed}: 조건으로 읽을 수 없습니다. 조건은 세미콜론으로 나누어 예를 들면 다음과 같이 써 주세요: ${example}`,
    incomplete: ({ typed, example }) =>
      `${typed}: 조건이 완전하지 않습니다. 예를 들면 다음과 같이 써 주세요: ${example}`,
    beyond: ({ typed, least, most }) =>
      `${typed}: 범위를 벗어났습니다. 지정할 수 있는 범위는 ‘${least}’부터 ‘${most}’까지입니다.`,
  },
  met: {
    lead: ({ holders, unnamed }) =>
      `조건 충족: ${[...holders, ...(unnamed > 0 ? [`외 ${unnamed}곳`] : [])].join("; ")}.`,
    none: "충족된 조건이 없습니다.",
    unknown: (list) => `해당 월의 표 3이 없어 알 수 없는 조건: ${list}.`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) => `장기채 ${traded === "sold" ? "순매도" : "순매수"} ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${dates.monthBeside(month, beside)} 수치 ${money.level(thenMillions)}에서 ${money.level(nowMillions)}로 개정`,
  },
};
