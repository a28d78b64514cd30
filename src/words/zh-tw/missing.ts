import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) => (row ? `「${names.full(row.holder)}」（合計${money.amount(row.millions)}）` : "「其他」");

export const missing: MissingWords = {
  noFigures: "沒有收錄資料。",
  outside: ({ month, range, release }) =>
    `沒有${monthName(month)}的資料。${range}（截至${dates.day(release)}的公布）。`,
  figuresRun: (newest) => `資料自2000年3月至${monthName(newest)}`,
  noneHeld: "沒有收錄資料",
  noSuchRow: (holder) => `${names.running(holder)}：所收錄的表中沒有這一列。`,
  notListed: ({ holder, month, row }) =>
    `${monthName(month)}的表未單獨列出${names.running(holder)}：其持有額計入${rowName(row)}，不是零。`,
  ended: ({ holder, month }) => `「${names.full(holder)}」一列在${monthName(month)}之前已終止。`,
  notAvailable: ({ holder, month, row }) =>
    `財政部未給出${names.running(holder)}${monthName(month)}的資料（n.a.），不是零${row ? `：已計入${rowName(row)}` : ""}。`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `自${monthName(held.from)}至${monthName(held.to)}` : "未收錄";
    const beside = other ? `${monthName(month)}有「${names.full(other)}」，但基礎不同。` : "";
    return `「${names.full(holder)}」一列${range}。${beside}`;
  },
  newestFigure: ({ millions, month }) => `其最新資料為${monthName(month)}的${money.amount(millions)}。`,
  neverListed: "所收錄的表從未列出它。",
  notAddedUp({ holder, month, without }) {
    const why = without.length > 0 ? `缺少${without.map(names.running).join("、")}的資料` : "沒有一次公布包含全部成員";
    return `無法合計${names.full(holder)}${monthName(month)}的資料：${why}。`;
  },
};
