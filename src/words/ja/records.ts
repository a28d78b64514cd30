import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}：${dates.month(month)}の注目点`,
  nothing: "まだない。数値がこの月に始まるか、この月から意味が変わるため、比べられる過去がない。",
  chooseProof: "根拠を見る…",
};
