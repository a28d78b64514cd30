import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "순매도" : "순매수";
    return `장기채 ${which} ${netLongTerm}, 단기채 ${bills}, 가격 변동 ${valuation}, 기타 ${other}: 합계 ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `장기채 ${traded === "sold" ? "순매도" : "순매수"} ${netLongTerm}, 단기채 ${bills}, 가격 변동 ${valuation}`;
    if (mostlyOther) return `표 3: 대부분 '기타'(보관 이전, 추정) ${other}; ${market}`;
    return `표 3: ${market}, 기타 ${other}`;
  },
  ofMover: (printed, together) =>
    `표 3: ${printed.mostlyOther ? "대부분 '기타'; " : ""}${parts(printed)}${together ? `: 합계 ${printed.change}` : ""}`,
  newest: (month) => `가장 최근 내역은 ${dates.month(month)}.`,
  otherExplained: "가장 큰 부분은 '기타', 즉 보관 계좌나 보고 기관 사이의 이전과 추정이며 시장 거래가 아니다.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}은 ${dates.dayAndMonth(release)} 개정으로 ${money.change(millions)}, 그 내역은 미수록`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `장기채 ${netLongTerm}, 단기채 ${bills}, 가격 변동 ${valuation}`;
  return mostlyOther ? `기타 ${other}, ${market}` : `${market}, 기타 ${other}`;
}
