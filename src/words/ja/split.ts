import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "売り越し" : "買い越し";
    return `長期債の${which}${netLongTerm}、短期債${bills}、価格変動${valuation}、その他${other}：合計${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `長期債の${traded === "sold" ? "売り越し" : "買い越し"}${netLongTerm}、短期債${bills}、価格変動${valuation}`;
    if (mostlyOther) return `表3：主に「その他」（保管先の移動、推計）${other}。${market}`;
    return `表3：${market}、その他${other}`;
  },
  ofMover: (printed, together) =>
    `表3：${printed.mostlyOther ? "主に「その他」。" : ""}${parts(printed)}${together ? `：合計${printed.change}` : ""}`,
  newest: (month) => `内訳の最新は${dates.month(month)}。`,
  otherExplained: "最大の要因は「その他」、すなわち保管口座や報告機関の間の移動と推計であり、市場での売買ではない。",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}は${dates.dayAndMonth(release)}の改定で${money.change(millions)}、その内訳は未収録`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `長期債${netLongTerm}、短期債${bills}、価格変動${valuation}`;
  return mostlyOther ? `その他${other}、${market}` : `${market}、その他${other}`;
}
