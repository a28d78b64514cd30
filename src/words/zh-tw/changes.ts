import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `${dates.month(from)}底至${dates.month(to)}底`;
    return `持有額變動，${period}（${money.unit}）`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `合計：**${money.change(changeMillions)}**（${money.signedPercent(ratio)}）${mark}，至${money.amount(millions)}。可比${compared}個國家與地區中，${counts(moved)}。`,
  rises: "增加",
  falls: "減少",
  head: null,
  madeOf: "構成（表3）：",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `${dates.shortDayOfYear(other.release)}公布為` : "表3為");
    return `${names.short(holder)}${other ? `（${where}${other.change}）` : ""}：${parts}`;
  },
  newlyListed: (holder) => `${names.short(holder)}為新列入，未計：此前大部分計入「其他」。`,
  otherMeaning: (text) => `該列含義改變，未計：${text}。`,
  notComparable: (count) => `未計：${count}個在同一次公布中缺少其中一個月。`,
  marketValue: "以市值計的變動：減少不等於賣出，增加不等於買入。買賣超見 `/flows`。",
  noChangeOfMonth: ({ text, from }) => `${text}。與${dates.month(from)}之差並非單月變動，請查詢其他月份。`,
  noCommonRelease: ({ release, from, to }) =>
    `截至${dates.day(release)}收錄的公布中，沒有一次同時包含${dates.month(from)}和${dates.month(to)}；取自兩次公布的差額會混入修正。請縮短期間。`,
};
