import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const WHAT = "外國持有美債";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}（${dates.month(month)}底）`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}${dates.bareMonth(month)}${direction === "rise" ? "增加" : "減少"}${money.size(changeMillions)}，至${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}${dates.bareMonth(month)}持平，為${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT}${dates.month(month)}底為${money.amount(millions)}`,
  mover: (holder, millions) => `${names.short(holder)}${money.change(millions)}`,
  total: (millions) => `合計**${money.amount(millions)}**`,
  onMonth: (change) => `月${compared(change)}`,
  onYear: (change) => `年${compared(change)}`,
  rebased: (month) => `${dates.month(month)}基期重訂，無月變動`,
  breadth: (breadth) => `${among(breadth)}中，${counts(breadth)}。`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "以市值計：持有額減少不等於賣出。",
  flowsHint: "買賣超見 `/flows`",
  formS: ({ traded, millions }) => `S表：外資${traded === "bought" ? "買超" : "賣超"}長期公債${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `下次公布${expected ? "（預計）" : ""}：<t:${unixSeconds}:f>`,
  late: "補發：該資料早於今日公布。",
  missed: (releases) => `未在此發布：${releases.map(dates.dayAndMonth).join("、")}的公布。`,
  splitAdded: (time) => `${time}更新：補上買賣超`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.day(release);
    const head = `${day}修正：${dates.bareMonth(month)}`;
    const parts = [
      ...(change ? [`變動由${money.change(change.thenMillions)}修正為${money.change(change.nowMillions)}`] : []),
      ...(level ? [`合計由${money.level(level.thenMillions)}修正為${money.level(level.nowMillions)}`] : []),
    ];
    return head + parts.join("，");
  },
  revisedBefore: (times) => `此前已修正${times}次`,
  buttons: { full: "完整報告", brief: "摘要", quote: "引用", explained: "這些數字說明什麼" },
};

function compared({ millions, ratio }: { readonly millions: number; readonly ratio: number }): string {
  if (millions === 0) return "持平";
  return `${millions > 0 ? "增" : "減"}${money.size(millions)}（${money.signedPercent(ratio)}）`;
}

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts: [number, string][] = [
    [fell, "個減少"],
    [rose, "個增加"],
    [unchanged, "個持平"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count}${name}`)
    .join("，");
}

/** "表列20個國家與地區" */
export function among({ among: kind, count }: Breadth): string {
  return `${kind === "compared" ? "可比" : "表列"}${count}個國家與地區`;
}
