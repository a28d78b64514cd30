import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "최근 3개월", 12: "최근 12개월", start: "2023년 2월 이후" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}, ${period(months)}: 보유액 ${change}, ${money.amount(millions)}`,
  parts: {
    netSales: "장기채 순매도",
    netPurchases: "장기채 순매수",
    bills: "단기채 변동",
    prices: "가격 변동(장기채)",
    other: "기타",
  },
  clients: (centre) => `${centre}: 이곳의 매매는 고객의 것이며 대부분 다른 나라 고객이다.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** 보유액 ${change}: ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "공적 부문" : "민간 부문"}** 보유액 ${change}: ${parts}`,
  allTogether: "모든 국가의 합계: 한 국가의 것은 발표되지 않는다.",
  revised: ({ release, millions }) =>
    `${dates.day(release)} 개정 후 보유액 변동은 ${money.change(millions)}; 그 발표의 내역은 미수록.`,
  buyersTitle: (months) => `순매수와 순매도, ${period(months)}(${money.unit})`,
  all: (printed) => `전체: ${printed.mostlyOther ? `${split.otherExplained} ` : ""}${split.clause(printed)}.`,
  buyers: "순매수",
  sellers: "순매도",
  head: null,
  beside: "오른쪽은 보유액 변동",
  roseMost: (movers) => `**보유액 증가 상위** ${movers.join(", ") || "없음"}`,
  fellMost: (movers) => `**보유액 감소 상위** ${movers.join(", ") || "없음"}`,
  otherAhead: (holders) => `'기타'(보관 이전, 추정)가 가장 큰 곳: ${holders.map(names.short).join(", ")}.`,
  buyersExplained:
    "왼쪽은 장기채 순매매, 오른쪽은 보유액 변동으로 가격, 단기채, 보관 이전으로도 바뀐다. 보관 거점(벨기에, 룩셈부르크, 영국, 스위스, 아일랜드, 케이맨제도)의 매매는 다른 나라 고객의 것을 포함한다.",
  noSumOverBoth:
    "매매 통계는 2023년 2월에 S 양식에서 SLT 보고서로 바뀌어 둘에 걸친 합계는 없습니다. 더 나중의 달이나 더 짧은 기간을 지정해 주세요.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}, ${period(months)}: 중장기채 ${net(netMillions)} ${money.change(netMillions)}`,
    bought: "매수 총액",
    sold: "매도 총액",
    net: "순매매",
    sum: ({ months, netMillions }) => `**최근 ${months}개월** 순매매 ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `이와 별도로 보유액은 ${money.change(changeMillions)}, ${money.level(millions)}(${dates.day(release)} 발표).`,
    apart:
      "S 양식 기준의 거래만: 가격 변동과 보관 이전은 들어 있지 않아 보유액 변동과 맞지 않는다. 2023년 2월 이후의 달과 비교할 수 없다.",
    all: (netMillions) => `전체: 장기채 ${net(netMillions)} ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "순매도" : "순매수";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `${dates.month(from)}~${dates.month(to)}`;
}
