import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "最低", highest: "最高", both: "最低或最高" } as const;

export const conditions: ConditionWords = {
  change: (least) => `月增減至少${least.join("或")}`,
  level: ({ sides, years }) => `${years}年來${SIDES[sides]}`,
  streak: (months) => `連續${months}個月增加或減少`,
  place: (first) => (first === 1 ? "第1名易位" : `前${first}名的名次升降`),
  net: (amount) => `中長期公債買超或賣超至少${amount}`,
  revision: (amount) => `修正至少${amount}`,
  round: "突破或跌破整數關卡",
  list: (clauses) => clauses.join("；"),
  refused: {
    unknown: ({ typed, example }) => `無法將${typed}讀作條件。請用分號分隔各項條件，例如：${example}`,
    incomplete: ({ typed, example }) => `條件${typed}不完整。請這樣寫，例如：${example}`,
    beyond: ({ typed, least, most }) => `${typed}超出範圍：可以從「${least}」到「${most}」。`,
  },
  met: {
    lead: ({ holders, unnamed }) =>
      `符合條件：${[...holders, ...(unnamed > 0 ? [`另有${unnamed}個持有方`] : [])].join("；")}。`,
    none: "沒有符合的條件。",
    unknown: (list) => `缺少該月表3，尚不可知：${list}。`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join("，"),
    net: ({ traded, amount }) => `中長期公債${traded === "sold" ? "賣超" : "買超"}（${amount}）`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${dates.monthBeside(month, beside)}由${money.level(thenMillions)}修正為${money.level(nowMillions)}`,
  },
};
