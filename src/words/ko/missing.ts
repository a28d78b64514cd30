import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { topic } from "./particles.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) => (row ? `'${names.full(row.holder)}'(합계 ${money.amount(row.millions)})` : "'기타'");

export const missing: MissingWords = {
  noFigures: "수록된 수치가 없습니다.",
  outside: ({ month, range, release }) =>
    `${monthName(month)} 수치는 없습니다. ${range}(${dates.day(release)} 발표 기준).`,
  figuresRun: (newest) => `수치는 2000년 3월부터 ${monthName(newest)}까지 있습니다`,
  noneHeld: "수록된 수치가 없습니다",
  noSuchRow: (holder) => `${names.running(holder)}: 수록된 표에 이 행이 없습니다.`,
  notListed: ({ holder, month, row }) =>
    `${topic(names.running(holder))} ${monthName(month)} 표에 따로 실리지 않았습니다. 보유액은 ${rowName(row)}에 들어 있으며 0이 아닙니다.`,
  ended: ({ holder, month }) => `'${names.full(holder)}' 행은 ${monthName(month)} 이전에 끝났습니다.`,
  notAvailable: ({ holder, month, row }) =>
    `재무부는 ${names.running(holder)}의 ${monthName(month)} 수치를 내지 않았습니다(n.a.). 0이 아닙니다${row ? `: ${rowName(row)}에 들어 있습니다` : ""}.`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `${monthName(held.from)}부터 ${monthName(held.to)}까지 있습니다` : "수록되어 있지 않습니다";
    const beside = other ? ` ${monthName(month)}에는 '${names.full(other)}' 행이 있으나 다른 합계입니다.` : "";
    return `'${names.full(holder)}' 행은 ${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `가장 최근 수치는 ${monthName(month)}의 ${money.amount(millions)}입니다.`,
  neverListed: "수록된 표에 한 번도 실린 적이 없습니다.",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `다음의 수치가 없습니다: ${without.map(names.running).join(", ")}`
        : "모두 실린 발표가 없습니다";
    return `${topic(names.full(holder))} ${monthName(month)}에 대해 합할 수 없습니다. ${why}.`;
  },
};
