import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : `（${money.signedPercent(ratio)}）`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}：${money.amount(millions)}（${monthName(month)}底）`,
  onMonth: ({ millions, ratio }) => `較上月${money.change(millions)}${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `較去年同期${money.change(millions)}${aside(ratio)}`,
  unchangedOnMonth: "較上月持平",
  unchangedOnYear: "較去年同期持平",
  newlyListed: (month) => `${monthName(month)}新列入：此前大部分計入「其他」，故不給出變動`,
  notComparable: "無月變動：未收錄同時列出兩個月的公布",
  otherMeaning: (text) => `無月變動。${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : `（舊序列為${money.level(oldMillions)}）`;
    return `${monthName(month)}基期重訂${old}，不提供月變動`;
  },
  place({ place, of, before }) {
    const head = `表列${of}個中居第${place}位`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}，與${month}相同` : `${head}，${month}為第${before.place}位`;
  },
  peak({ ratio, millions, month, from }) {
    const peak = `${from ? `${monthName(from)}以來的` : ""}高點（${monthName(month)}，${money.level(millions)}）`;
    return ratio === 0 ? `與${peak}持平` : `比${peak}低${money.percent(ratio)}`;
  },
  tableRunsTo: (month) => `所收錄的表截至${monthName(month)}。`,
  inTable3UpTo: (month) => `這是最新資料：含該列的表3收錄至${monthName(month)}。`,
  seriesEnds: (month) => `該序列止於${monthName(month)}。`,
  notListedNow: (newest) => `這是其最新資料。最新月份${monthName(newest)}的表未單獨列出它，已計入「其他」，不是零。`,
  notes: {
    official: "以市值計。所有國家的央行及其他外國官方部門合計；某一國家的官方持有額並不公布。",
    total: "以市值和保管地統計：持有額減少不等於賣出。",
    allOther: "表中未單獨列出的部分。其構成隨每次公布而變，只能在同一次公布內比較。",
    composite: (members) => `以市值和保管地統計。由${members}計算，均取自同一次公布；不參與排名。`,
    group: (holder) => `以市值計。${names.running(holder)}：多個持有者合為一列，不參與排名。`,
    china: "以市值和保管地統計：中國的部分持有額據信記在比利時名下，因此兩個數字都不是其全部持有額。",
    custody: (centre) => `以市值和保管地統計。${centre}，其中大部分屬於他國的所有者。持有額減少不等於賣出。`,
    country: "以市值和保管地統計：持有額減少不等於賣出，所有者也未必在該國家或地區。",
  },
};
