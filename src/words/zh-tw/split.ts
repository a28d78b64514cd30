import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "賣超" : "買超";
    return `${which}長期公債${netLongTerm}，短期國庫券${bills}，價格變動${valuation}，其他${other}：合計${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "賣超" : "買超"}長期公債${netLongTerm}，短期國庫券${bills}，價格變動${valuation}`;
    if (mostlyOther) return `表3：主要是「其他」（保管轉移、估算）${other}；${market}`;
    return `表3：${market}，其他${other}`;
  },
  ofMover: (printed, together) =>
    `表3：${printed.mostlyOther ? "主要是「其他」；" : ""}${parts(printed)}${together ? `：合計${printed.change}` : ""}`,
  newest: (month) => `最新的分解為${dates.month(month)}。`,
  otherExplained: "最大的部分是「其他」：在保管帳戶或申報機構之間轉移的證券以及估算，並非市場交易。",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}經${dates.dayAndMonth(release)}修正為${money.change(millions)}，其分解未收錄`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `長期公債${netLongTerm}，短期國庫券${bills}，價格變動${valuation}`;
  return mostlyOther ? `其他${other}，${market}` : `${market}，其他${other}`;
}
