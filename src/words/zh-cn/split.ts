import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "净卖出" : "净买入";
    return `${which}长期国债${netLongTerm}，短期国债${bills}，价格变动${valuation}，其他${other}：合计${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "净卖出" : "净买入"}长期国债${netLongTerm}，短期国债${bills}，价格变动${valuation}`;
    if (mostlyOther) return `表3：主要是“其他”（托管转移、估算）${other}；${market}`;
    return `表3：${market}，其他${other}`;
  },
  ofMover: (printed, together) =>
    `表3：${printed.mostlyOther ? "主要是“其他”；" : ""}${parts(printed)}${together ? `：合计${printed.change}` : ""}`,
  newest: (month) => `最新的分解为${dates.month(month)}。`,
  otherExplained: "最大的部分是“其他”：在托管账户或报送机构之间转移的证券以及估算，并非市场交易。",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}经${dates.dayAndMonth(release)}修订为${money.change(millions)}，其分解未收录`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `长期国债${netLongTerm}，短期国债${bills}，价格变动${valuation}`;
  return mostlyOther ? `其他${other}，${market}` : `${market}，其他${other}`;
}
