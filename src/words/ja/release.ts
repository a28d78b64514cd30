import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const WHAT = "米国債の海外保有残高";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}（${dates.month(month)}末）`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}は${dates.bareMonth(month)}、${money.size(changeMillions)}${direction === "rise" ? "増" : "減"}の${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}は${dates.bareMonth(month)}、横ばいの${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT}は${dates.month(month)}末で${money.amount(millions)}`,
  mover: (holder, millions) => `${names.short(holder)}${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: (change) => `前月比${compared(change)}`,
  onYear: (change) => `前年同月比${compared(change)}`,
  rebased: (month) => `${dates.month(month)}に水準改定のため前月比なし`,
  breadth: (breadth) => `${among(breadth)}では${counts(breadth)}。`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "残高は時価ベース。残高の減少は売り越しを意味しない。",
  flowsHint: "売買動向は `/flows`",
  formS: ({ traded, millions }) =>
    `様式S：海外勢は長期債を${money.size(millions)}${traded === "bought" ? "買い越し" : "売り越し"}`,
  next: ({ unixSeconds, expected }) => `次回公表${expected ? "（見込み）" : ""}：<t:${unixSeconds}:f>`,
  late: "遅れての投稿：公表は本日より前。",
  missed: (releases) => `ここに投稿していない公表：${releases.map(dates.dayAndMonth).join("、")}。`,
  splitAdded: (time) => `${time}更新：売買動向を追加`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const head = `${day}改定：${dates.bareMonth(month)}の`;
    const ofChange = change && `前月比は${money.change(change.thenMillions)}から${money.change(change.nowMillions)}に`;
    const ofLevel = level && `合計は${money.level(level.thenMillions)}から${money.level(level.nowMillions)}に`;
    return head + [ofChange, ofLevel].filter((part) => part !== null).join("、");
  },
  revisedBefore: (times) => `これ以前に${times}回改定`,
  buttons: { full: "詳細レポート", brief: "要約", quote: "引用", explained: "数字の意味" },
};

function compared({ millions, ratio }: { readonly millions: number; readonly ratio: number }): string {
  if (millions === 0) return "横ばい";
  return `${money.size(millions)}${millions > 0 ? "増" : "減"}（${money.signedPercent(ratio)}）`;
}

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts: [number, string][] = [
    [fell, "減少"],
    [rose, "増加"],
    [unchanged, "横ばい"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${name}${count}`)
    .join("、");
}

/** "上位20の国・地域" */
export function among({ among: kind, count }: Breadth): string {
  return {
    largest: `上位${count}の国・地域`,
    listed: `掲載の${count}カ国・地域`,
    compared: `比較可能な${count}カ国・地域`,
  }[kind];
}
