import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : `（${money.signedPercent(ratio)}）`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}：${money.amount(millions)}（${monthName(month)}末）`,
  onMonth: ({ millions, ratio }) => `前月比${money.change(millions)}${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `前年同月比${money.change(millions)}${aside(ratio)}`,
  unchangedOnMonth: "前月比横ばい",
  unchangedOnYear: "前年同月比横ばい",
  newlyListed: (month) =>
    `${monthName(month)}に新たに掲載。それ以前は大半が「その他」に含まれていたため、増減は示さない`,
  notComparable: "前月比なし：両方の月を載せた公表を収録していない",
  otherMeaning: (text) => `前月比なし。${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : `（旧系列では${money.level(oldMillions)}）`;
    return `${monthName(month)}に水準改定${old}のため、前月比は示さない`;
  },
  place({ place, of, before }) {
    const head = `掲載${of}カ国・地域中${place}位`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}（${month}と同じ）` : `${head}（${month}は${before.place}位）`;
  },
  peak({ ratio, millions, month, from }) {
    const peak = `${from ? `${monthName(from)}以降の` : ""}ピーク（${monthName(month)}、${money.level(millions)}）`;
    return ratio === 0 ? `${peak}と同額` : `${peak}を${money.percent(ratio)}下回る`;
  },
  tableRunsTo: (month) => `収録している表は${monthName(month)}まで。`,
  inTable3UpTo: (month) => `これが最新。この行のある表3は${monthName(month)}分まで収録している。`,
  seriesEnds: (month) => `系列は${monthName(month)}で終わる。`,
  notListedNow: (newest) =>
    `これが最新の数値。最新月の${monthName(newest)}の表には掲載がなく、「その他」に含まれる（ゼロではない）。`,
  notes: {
    official: "時価ベース。全ての国の中央銀行など海外公的部門の合計で、国ごとの公的部門の保有額は公表されない。",
    total: "時価・保管地ベース。残高の減少は売り越しを意味しない。",
    allOther: "表に国名が掲載されない分。構成は公表ごとに変わるため、同一の公表のなかでのみ比べる。",
    composite: (members) => `時価・保管地ベース。${members}から算出（すべて同一の公表）。順位には含めない。`,
    group: (holder) => `時価ベース。${names.running(holder)}：複数の保有者をまとめた行で、順位には含めない。`,
    china:
      "時価・保管地ベース。中国の保有分の一部はベルギーに計上されているとみられ、どちらの数値も中国全体の保有額ではない。",
    custody: (centre) =>
      `時価・保管地ベース。${centre}で、多くは他国の所有者の分とみられる。残高の減少は売り越しを意味しない。`,
    country: "時価・保管地ベース。残高の減少は売り越しを意味せず、所有者がその国とは限らない。",
  },
};
