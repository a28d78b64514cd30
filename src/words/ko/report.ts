import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { object, subject } from "./particles.ts";
import { among } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${dates.monthBeside(month, beside)}의 ${money.level(beforeMillions)}에서 ${money.change(millions)}(${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${dates.monthBeside(month, beside)} 고점보다 ${money.size(millions)} 낮음`,
  overYear: ({ millions, ratio }) => `전년 동월 대비 ${money.change(millions)}(${money.signedPercent(ratio)})`,
  headings: {
    largest: "상위 3곳",
    ranks: "순위",
    official: "공적 부문과 민간 부문",
    custody: "보관 거점",
    boughtAndSold: "매매",
    boughtOrSold: "매매와 가격 변동",
    revised: "개정",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`증가 ${rose}`] : []),
      ...(fell > 0 ? [`감소 ${fell}`] : []),
      ...(unchanged > 0 ? [`보합 ${unchanged}`] : []),
    ];
    return `**큰 변동**(${among(breadth)} 중 ${parts.join(", ")})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}, ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      all.map(({ holder, place, when }) => `${names.running(holder)}(${place}위${when ? `, ${when}` : ""})`).join(", ");
    return `${subject(named(winners))} ${object(named(losers))} 앞지름`;
  },
  official: (level) => `해외 공적 부문(모든 국가 합계): ${level}`,
  officialParts: ({ bills, bonds }) => `단기채 ${bills}, 중장기채 ${bonds}`,
  allOthers: (level) => `그 밖의 보유자: ${level}`,
  custody: (members, level) => `${members.map(names.running).join(", ")} 합계: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `여섯 곳이 모두 실린 ${from.slice(0, 4)}년 이후 처음으로 ${object(money.round(boundMillions))} ${direction === "above" ? "웃돎" : "밑돎"}`,
  custodyLevel: ({ side, from }) =>
    `여섯 곳이 모두 실린 ${from.slice(0, 4)}년 이후 가장 ${side === "lowest" ? "낮은" : "높은"} 수준`,
  everyoneElse: (level) => `나머지: ${level}`,
  formS: ({ traded, millions }) =>
    `거래만 집계하는 S 양식 기준으로 외국인은 장기채를 ${money.size(millions)} ${traded === "bought" ? "순매수" : "순매도"}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      all.map(({ holder, amount }) => `${names.running(holder)} ${amount}`).join(", ");
    return `${longTerm ? "장기채 " : ""}순매수 상위: ${named(buyers)}; 순매도 상위: ${named(sellers)}.`;
  },
  table3Awaited: "이번 발표의 표 3은 아직 나오지 않았다. 나오면 `/flows`.",
  table3WillReplace: "이번 발표의 표 3은 아직 나오지 않았다. 나오면 이 줄을 바꾼다. 한 시간이 넘으면 `/flows`를 볼 것.",
  table3NotHeld: ({ month, newest }) =>
    `이를 구분하는 표 3은 ${dates.bareMonth(month)}분이 없다. 가장 최근은 ${dates.month(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `${dates.monthBeside(month, beside)} 변동은 ${dates.dayAndMonth(release)} 발표의 ${money.change(thenMillions)}에서 ${money.change(nowMillions)}으로 개정.`,
  caveat:
    "금액은 시가, 국가는 보관지 기준: 보유액 감소가 매도를 뜻하지 않으며, 표시된 국가가 소유자의 국가라는 보장도 없다.",
  acrossBreaks: (last) => `${ACROSS_BREAKS}통계 단절(최근: ${dates.month(last)})을 넘는 비교.`,
  next: ({ unixSeconds, expected }) =>
    `다음 발표${expected ? "(예상)" : ""}: <t:${unixSeconds}:F>(<t:${unixSeconds}:R>)`,
};
