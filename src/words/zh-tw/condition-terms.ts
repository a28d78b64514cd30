import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "月增減|增減|變動|變化",
    low: "最低|新低|低點|低位",
    high: "最高|新高|高點|高位",
    streak: "連續",
    place: "名次升降|名次變動|名次|排名|易位|前",
    net: "買超或賣超|買賣超|淨買賣|淨額",
    revision: "修正|修訂",
    round: "突破或跌破整數關卡|整數關卡|整數關口|關卡|整數",
  },
  units: {
    trillion: "兆",
    billion: "十億",
    "hundred-million": "億",
    years: "年",
    months: "個月|月",
  },
  fillers: "不少於|至少|以上|增加或減少|中長期公債|長期公債|美元|或者|以來|或|來|為|第|名|位|內|的|達|創",
  decimal: ".",
};
