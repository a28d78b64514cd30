import type { RecordWords } from "../rooms/record-words.ts";
import { monthName } from "./dates.ts";

export const records: RecordWords = {
  title: ({ name }, month) => `${name}: what is notable in ${monthName(month)}`,
  nothing:
    "Nothing yet: its figures begin in this month, or mean something else from it on, so that there is none to compare it with.",
  chooseProof: "Show proof of …",
};
