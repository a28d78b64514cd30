import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "环比变动|环比变化|变动|变化|增减|环比",
    low: "最低|新低|低点|低位",
    high: "最高|新高|高点|高位",
    streak: "连续|连涨或连跌",
    place: "名次升降|名次变动|名次|排名|易位|前",
    net: "净买入或净卖出|净买卖|净交易|净额",
    revision: "修订|修正",
    round: "升破或跌破整数关口|整数关口|关口|整数",
  },
  units: {
    trillion: "万亿",
    billion: "十亿",
    "hundred-million": "亿",
    years: "年",
    months: "个月|月",
  },
  fillers: "不少于|不低于|至少|以上|上升或下降|中长期国债|长期国债|美元|或者|以来|或|来|为|第|名|位|内|的|达|创",
  decimal: ".",
};
