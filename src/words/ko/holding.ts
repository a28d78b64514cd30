import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { withOther } from "./particles.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : `(${money.signedPercent(ratio)})`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}: ${money.amount(millions)}(${monthName(month)} 말)`,
  onMonth: ({ millions, ratio }) => `전월 대비 ${money.change(millions)}${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `전년 동월 대비 ${money.change(millions)}${aside(ratio)}`,
  unchangedOnMonth: "전월 대비 보합",
  unchangedOnYear: "전년 동월 대비 보합",
  newlyListed: (month) => `${monthName(month)}에 새로 실림: 이전에는 대부분 '기타'에 들어 있어 변동은 싣지 않음`,
  notComparable: "전월 대비 없음: 두 달이 모두 실린 발표가 없음",
  otherMeaning: (text) => `전월 대비 없음. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : `(이전 계열 ${money.level(oldMillions)})`;
    return `${monthName(month)} 수준 재조정${old}으로 전월 대비는 싣지 않음`;
  },
  place({ place, of, before }) {
    const head = `실린 ${of}곳 중 ${place}위`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}(${withOther(month)} 같음)` : `${head}(${month} ${before.place}위)`;
  },
  peak({ ratio, millions, month, from }) {
    const peak = `${from ? `${monthName(from)} 이후 ` : ""}고점(${monthName(month)}, ${money.level(millions)})`;
    return ratio === 0 ? `${peak}과 같음` : `${peak}보다 ${money.percent(ratio)} 낮음`;
  },
  tableRunsTo: (month) => `수록된 표는 ${monthName(month)}까지.`,
  inTable3UpTo: (month) => `가장 최근 수치: 이 행이 있는 표 3은 ${monthName(month)}까지 수록.`,
  seriesEnds: (month) => `이 계열은 ${monthName(month)}에 끝난다.`,
  notListedNow: (newest) =>
    `가장 최근 수치다. 최신 월인 ${monthName(newest)}의 표에는 따로 실리지 않아 '기타'에 들어 있으며 0이 아니다.`,
  notes: {
    official:
      "시가 기준. 모든 국가의 중앙은행 등 해외 공적 부문의 합계로, 한 국가의 공적 부문 보유액은 발표되지 않는다.",
    total: "시가·보관지 기준: 보유액 감소가 매도를 뜻하지는 않는다.",
    allOther: "표에 따로 실리지 않은 부분. 구성이 발표마다 달라지므로 같은 발표 안에서만 비교한다.",
    composite: (members) => `시가·보관지 기준. 계산에 쓴 곳: ${members}(모두 같은 발표). 순위에 넣지 않는다.`,
    group: (holder) => `시가 기준. ${names.running(holder)}: 여러 보유자를 한 행에 모은 것으로 순위에 넣지 않는다.`,
    china:
      "시가·보관지 기준: 중국 보유분의 일부는 벨기에에 잡히는 것으로 보여, 두 수치 모두 중국 전체의 보유액은 아니다.",
    custody: (centre) =>
      `시가·보관지 기준. ${centre}: 상당 부분은 다른 나라 소유자의 것이다. 보유액 감소가 매도를 뜻하지는 않는다.`,
    country: "시가·보관지 기준: 보유액 감소가 매도를 뜻하지 않으며, 소유자가 그 국가가 아닐 수도 있다.",
  },
};
