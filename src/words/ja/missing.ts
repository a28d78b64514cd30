import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) =>
  row ? `「${names.full(row.holder)}」（合計${money.amount(row.millions)}）` : "「その他」";

export const missing: MissingWords = {
  noFigures: "数値を収録していません。",
  outside: ({ month, range, release }) =>
    `${monthName(month)}の数値はありません。${range}（${dates.day(release)}公表時点）。`,
  figuresRun: (newest) => `数値は2000年3月から${monthName(newest)}まであります`,
  noneHeld: "数値を収録していません",
  noSuchRow: (holder) => `${names.running(holder)}：収録している表にこの行はありません。`,
  notListed: ({ holder, month, row }) =>
    `${names.running(holder)}は${monthName(month)}の表に国名の掲載がありません。保有分は${rowName(row)}に含まれ、ゼロではありません。`,
  ended: ({ holder, month }) => `「${names.full(holder)}」の行は${monthName(month)}より前に終わっています。`,
  notAvailable: ({ holder, month, row }) =>
    `${monthName(month)}の${names.running(holder)}の数値を財務省は公表していません（n.a.）。ゼロではありません${row ? `（${rowName(row)}に含まれます）` : ""}。`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `${monthName(held.from)}から${monthName(held.to)}まであります` : "収録していません";
    const beside = other ? `${monthName(month)}には「${names.full(other)}」がありますが、別の集計です。` : "";
    return `「${names.full(holder)}」の行は${range}。${beside}`;
  },
  newestFigure: ({ millions, month }) => `最新の数値は${monthName(month)}の${money.amount(millions)}です。`,
  neverListed: "収録している表のどの月にも掲載がありません。",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `${without.map(names.running).join("、")}の数値がないためです`
        : "全てを載せた公表を収録していないためです";
    return `${names.full(holder)}は${monthName(month)}について合計できません。${why}。`;
  },
};
