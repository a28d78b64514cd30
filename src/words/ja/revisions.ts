import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => tables.map(sources.table).join("・");

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}：` : ""}${dates.day(release)}公表での改定（${money.unit}）`,
  measures: { bills: "短期債", bonds: "中長期債" },
  nothingToCompare: (tables) => `これより前の${either(tables)}を収録していないため、比べるものがない。`,
  compared({ tables, figures, changed, of }) {
    const all = `以前の${either(tables)}にもある${money.number(figures, 0)}件のうち${changed === 0 ? "改定なし" : `${changed}件が改定`}`;
    if (!of) return `${all}。`;
    const name = names.running(of.holder);
    return of.listed
      ? `${all}、うち${name}は${of.changed === 0 ? "なし" : `${of.changed}件`}。`
      : `${all}。${name}の掲載はない。`;
  },
  turned: "符号が変わった前月比",
  levels: "改定幅の大きい残高",
  more: (count, askForOne) => `…ほか${count}件${askForOne ? "（国・地域を指定すると表示）" : ""}`,
  sides: ({ earlier, release }) =>
    `矢印の左：${earlier.map(dates.day).join("、")}の公表。右：${dates.day(release)}の公表。`,
  otherLeftOut: "「その他」は以前と含む国・地域が異なるため除く。",
  noComposite: (holder) =>
    `${names.full(holder)}はここで算出した合計で、公表による改定はありません。構成する国・地域を指定してください。`,
  none: "収録している公表に、以前の数値を改定したものはありません。",
};
