import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { topic } from "./particles.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => holders.map(names.running).join(", ") || "모든 구성원";

export const missingFlows: MissingFlowsWords = {
  run: (newest) =>
    `매매는 S 양식으로 1977년 1월부터 2023년 1월까지${newest ? `, 표 3으로 2023년 2월부터 ${monthName(newest)}까지` : ""} 있습니다`,
  notHeld: ({ month, newest }) =>
    `${monthName(month)}의 표 3은 없습니다. 내역이 있는 가장 최근 월은 ${monthName(newest)}입니다.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `${topic(names.full(holder))} ${monthName(month)}에 대해 합할 수 없습니다. 표 3에 내역이 없는 곳: ${joined(without)}.`,
  noSplit: (holder) => `표 3에 ${names.running(holder)}의 내역이 없습니다(실리지 않았거나 일부가 n.a.).`,
  noFormS: "그때까지 2023년 2월 이전의 매매 표가 없습니다.",
  beforeFormS: ({ months, earliest }) =>
    `S 양식은 1977년 1월에 시작하므로 ${months}개월 합계는 빨라야 ${monthName(earliest)}부터입니다.`,
  formSOfficial: "S 양식은 공적·민간 부문을 나누지 않습니다. 표 3은 2023년 2월부터 나눕니다.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `${topic(names.full(holder))} ${monthName(month)}에 대해 합할 수 없습니다. S 양식에 없는 곳: ${joined(without)}.`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? ` ${monthName(listed.from)}부터 ${monthName(listed.to)}까지 실려 있습니다.` : "";
    return `2023년 2월 이전의 매매를 담은 S 양식 표에 ${names.running(holder)}의 ${monthName(month)}분이 없습니다.${range}`;
  },
  afterThatMonth: "2023년 2월은 그달보다 뒤입니다.",
  noTable3: "그때까지 재무부의 표 3이 없어 매매와 가격 변동을 나눌 수 없습니다.",
};
