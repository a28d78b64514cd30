import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}: ${dates.month(month)}의 주목할 점`,
  nothing: "아직 없음: 수치가 이달에 시작하거나 이달부터 뜻이 달라 비교할 과거가 없다.",
  chooseProof: "근거 보기…",
};
