import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "低水準", highest: "高水準", both: "低水準または高水準" } as const;

export const conditions: ConditionWords = {
  change: (least) => `前月比${least.join("または")}以上の増減`,
  level: ({ sides, years }) => `${years}年ぶりの${SIDES[sides]}`,
  streak: (months) => `${months}カ月連続の増加または減少`,
  place: (first) => (first === 1 ? "1位の交代" : `上位${first}位以内の順位変動`),
  net: (amount) => `長期債の買い越しまたは売り越し${amount}以上`,
  revision: (amount) => `${amount}以上の改定`,
  round: "節目の大台の通過",
  list: (clauses) => clauses.join("；"),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed}は条件として読めません。「；」で区切って、例えば次のように書いてください：${example}`,
    incomplete: ({ typed, example }) =>
      `${typed}は条件として足りないところがあります。例えば次のように書いてください：${example}`,
    beyond: ({ typed, least, most }) => `${typed}は範囲外です。指定できるのは「${least}」から「${most}」までです。`,
  },
  met: {
    lead: ({ holders, unnamed }) =>
      `条件に該当：${[...holders, ...(unnamed > 0 ? [`ほか${unnamed}件`] : [])].join("；")}。`,
    none: "該当する条件はありません。",
    unknown: (list) => `当月の表3がないため不明：${list}。`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join("、"),
    net: ({ traded, amount }) => `長期債の${traded === "sold" ? "売り越し" : "買い越し"}${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${dates.monthBeside(month, beside)}分を${money.level(thenMillions)}から${money.level(nowMillions)}に改定`,
  },
};
