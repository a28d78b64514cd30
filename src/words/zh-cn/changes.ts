import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `${dates.month(from)}末至${dates.month(to)}末`;
    return `持有额变动，${period}（${money.unit}）`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `合计：**${money.change(changeMillions)}**（${money.signedPercent(ratio)}）${mark}，至${money.amount(millions)}。可比${compared}个国家和地区中，${counts(moved)}。`,
  rises: "上升",
  falls: "下降",
  head: null,
  madeOf: "构成（表3）：",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `${dates.shortDayOfYear(other.release)}公布为` : "表3为");
    return `${names.short(holder)}${other ? `（${where}${other.change}）` : ""}：${parts}`;
  },
  newlyListed: (holder) => `${names.short(holder)}为新列入，未计：此前大部分计入“其他”。`,
  otherMeaning: (text) => `该行含义改变，未计：${text}。`,
  notComparable: (count) => `未计：${count}个在同一次公布中缺少其中一个月。`,
  marketValue: "按市值计的变动：下降不等于卖出，上升不等于买入。净买卖见 `/flows`。",
  noChangeOfMonth: ({ text, from }) => `${text}。与${dates.month(from)}之差并非单月变动，请查询其他月份。`,
  noCommonRelease: ({ release, from, to }) =>
    `截至${dates.day(release)}收录的公布中，没有一次同时包含${dates.month(from)}和${dates.month(to)}；取自两次公布的差额会混入修订。请缩短期间。`,
};
