import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}：${dates.month(month)}看点`,
  nothing: "暂无：其数据始于本月，或自本月起含义改变，没有可比的过去。",
  chooseProof: "查看依据…",
};
