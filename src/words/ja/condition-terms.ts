import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "前月比|増減|変化|変動|増加または減少",
    low: "低水準|最低|安値|低い",
    high: "高水準|最高|高値|高い",
    streak: "連続の増加または減少|連続の増減|連続",
    place: "順位変動|順位の変動|順位|上位|交代|入れ替わり|トップ",
    net: "買い越しまたは売り越し|買越または売越|売買収支|ネット|純売買",
    revision: "改定|修正",
    round: "節目の大台の通過|節目の大台|大台|節目|切りのよい数字",
  },
  units: {
    trillion: "兆",
    billion: "十億",
    "hundred-million": "億",
    percent: "パーセント",
    years: "年",
    months: "カ月|か月|ヶ月|ヵ月|ケ月|箇月|月",
  },
  fillers: "以上|または|もしくは|ぶり|以内|位|米ドル|ドル|長期債|通過|第|の|で|を|が|は|に",
  decimal: ".",
};
