import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => tables.map(sources.table).join("或");

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}：` : ""}${dates.day(release)}公布的修正（${money.unit}）`,
  measures: { bills: "短期國庫券", bonds: "中長期公債" },
  nothingToCompare: (tables) => `沒有收錄更早的${either(tables)}，無從比較。`,
  compared({ tables, figures, changed, of }) {
    const all = `更早的${either(tables)}也有的${money.number(figures, 0)}個數據中，${changed === 0 ? "沒有改動" : `${changed}個已改動`}`;
    if (!of) return `${all}。`;
    const name = names.running(of.holder);
    return of.listed
      ? `${all}；其中${name}${of.changed === 0 ? "沒有" : `${of.changed}個`}。`
      : `${all}。其中未列出${name}。`;
  },
  turned: "方向逆轉的月變動",
  levels: "修正幅度最大的持有額",
  more: (count, askForOne) => `…另有${count}項${askForOne ? "：請指定國家或地區" : ""}`,
  sides: ({ earlier, release }) =>
    `箭頭左側：${earlier.map(dates.day).join("、")}公布；右側：${dates.day(release)}公布。`,
  otherLeftOut: "「其他」未計：其構成與以前不同。",
  noComposite: (holder) => `${names.full(holder)}是這裡計算的合計，公布不會對其修正。請查詢其成員。`,
  none: "所收錄的公布都沒有修正過更早的資料。",
};
