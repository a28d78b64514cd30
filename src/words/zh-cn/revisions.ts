import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => tables.map(sources.table).join("或");

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}：` : ""}${dates.day(release)}公布的修订（${money.unit}）`,
  measures: { bills: "短期国债", bonds: "中长期国债" },
  nothingToCompare: (tables) => `没有收录更早的${either(tables)}，无从比较。`,
  compared({ tables, figures, changed, of }) {
    const all = `更早的${either(tables)}也有的${money.number(figures, 0)}个数据中，${changed === 0 ? "没有改动" : `${changed}个已改动`}`;
    if (!of) return `${all}。`;
    const name = names.running(of.holder);
    return of.listed
      ? `${all}；其中${name}${of.changed === 0 ? "没有" : `${of.changed}个`}。`
      : `${all}。其中未列出${name}。`;
  },
  turned: "方向逆转的环比变动",
  levels: "修订幅度最大的持有额",
  more: (count, askForOne) => `…另有${count}项${askForOne ? "：请指定国家或地区" : ""}`,
  sides: ({ earlier, release }) =>
    `箭头左侧：${earlier.map(dates.day).join("、")}公布；右侧：${dates.day(release)}公布。`,
  otherLeftOut: "“其他”未计：其构成与以前不同。",
  noComposite: (holder) => `${names.full(holder)}是这里计算的合计，公布不会对其修订。请查询其成员。`,
  none: "所收录的公布都没有修订过更早的数据。",
};
