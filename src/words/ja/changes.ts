import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `${dates.month(from)}末から${dates.month(to)}末`;
    return `保有残高の増減、${period}（${money.unit}）`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `合計：**${money.change(changeMillions)}**（${money.signedPercent(ratio)}）${mark}の${money.amount(millions)}。比較可能な${compared}カ国・地域のうち${counts(moved)}。`,
  rises: "増加",
  falls: "減少",
  head: null,
  madeOf: "内訳（表3）：",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `${dates.shortDayOfYear(other.release)}公表では` : "表3では");
    return `${names.short(holder)}${other ? `（${where}${other.change}）` : ""}：${parts}`;
  },
  newlyListed: (holder) =>
    `${names.short(holder)}は新たに掲載されたため除く。それ以前は大半が「その他」に含まれていた。`,
  otherMeaning: (text) => `行の意味が変わったため除く：${text}。`,
  notComparable: (count) => `両方の月が同一の公表にない${count}件を除く。`,
  marketValue: "時価の増減であり、減少は売り越し、増加は買い越しを意味しない。売買動向は `/flows`。",
  noChangeOfMonth: ({ text, from }) =>
    `${text}。${dates.month(from)}との差は1カ月の増減ではありません。別の月を指定してください。`,
  noCommonRelease: ({ release, from, to }) =>
    `${dates.day(release)}までに収録した公表に、${dates.month(from)}と${dates.month(to)}の両方を載せたものはありません。二つの公表の差には改定が混ざります。より短い期間を指定してください。`,
};
