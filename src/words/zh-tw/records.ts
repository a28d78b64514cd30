import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}：${dates.month(month)}重點`,
  nothing: "暫無：其資料始於本月，或自本月起含義改變，沒有可比的過去。",
  chooseProof: "檢視依據…",
};
