import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "最低", highest: "最高", both: "最低或最高" } as const;

export const conditions: ConditionWords = {
  change: (least) => `环比变动不少于${least.join("或")}`,
  level: ({ sides, years }) => `${years}年来${SIDES[sides]}`,
  streak: (months) => `连续${months}个月上升或下降`,
  place: (first) => (first === 1 ? "第1名易位" : `前${first}名的名次升降`),
  net: (amount) => `中长期国债净买入或净卖出不少于${amount}`,
  revision: (amount) => `修订不少于${amount}`,
  round: "升破或跌破整数关口",
  list: (clauses) => clauses.join("；"),
  refused: {
    unknown: ({ typed, example }) => `无法将${typed}读作条件。请用分号分隔各项条件，例如：${example}`,
    incomplete: ({ typed, example }) => `条件${typed}不完整。请这样写，例如：${example}`,
    beyond: ({ typed, least, most }) => `${typed}超出范围：可以从“${least}”到“${most}”。`,
  },
  met: {
    lead: ({ holders, unnamed }) =>
      `符合条件：${[...holders, ...(unnamed > 0 ? [`另有${unnamed}个持有方`] : [])].join("；")}。`,
    none: "没有符合的条件。",
    unknown: (list) => `缺少该月表3，尚不可知：${list}。`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join("，"),
    net: ({ traded, amount }) => `中长期国债${traded === "sold" ? "净卖出" : "净买入"}（${amount}）`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${dates.monthBeside(month, beside)}由${money.level(thenMillions)}修订为${money.level(nowMillions)}`,
  },
};
