import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) => (row ? `“${names.full(row.holder)}”（合计${money.amount(row.millions)}）` : "“其他”");

export const missing: MissingWords = {
  noFigures: "没有收录数据。",
  outside: ({ month, range, release }) =>
    `没有${monthName(month)}的数据。${range}（截至${dates.day(release)}的公布）。`,
  figuresRun: (newest) => `数据自2000年3月至${monthName(newest)}`,
  noneHeld: "没有收录数据",
  noSuchRow: (holder) => `${names.running(holder)}：所收录的表中没有这一行。`,
  notListed: ({ holder, month, row }) =>
    `${monthName(month)}的表未单列${names.running(holder)}：其持有额计入${rowName(row)}，并非为零。`,
  ended: ({ holder, month }) => `“${names.full(holder)}”一行在${monthName(month)}之前已终止。`,
  notAvailable: ({ holder, month, row }) =>
    `财政部未给出${names.running(holder)}${monthName(month)}的数据（n.a.），并非为零${row ? `：已计入${rowName(row)}` : ""}。`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `自${monthName(held.from)}至${monthName(held.to)}` : "未收录";
    const beside = other ? `${monthName(month)}有“${names.full(other)}”，但口径不同。` : "";
    return `“${names.full(holder)}”一行${range}。${beside}`;
  },
  newestFigure: ({ millions, month }) => `其最新数据为${monthName(month)}的${money.amount(millions)}。`,
  neverListed: "所收录的表从未列出它。",
  notAddedUp({ holder, month, without }) {
    const why = without.length > 0 ? `缺少${without.map(names.running).join("、")}的数据` : "没有一次公布包含全部成员";
    return `无法合计${names.full(holder)}${monthName(month)}的数据：${why}。`;
  },
};
