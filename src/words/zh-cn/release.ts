import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const WHAT = "外国持有美国国债";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}（${dates.month(month)}末）`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}${dates.bareMonth(month)}${direction === "rise" ? "增加" : "减少"}${money.size(changeMillions)}，至${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}${dates.bareMonth(month)}持平，为${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT}${dates.month(month)}末为${money.amount(millions)}`,
  mover: (holder, millions) => `${names.short(holder)}${money.change(millions)}`,
  total: (millions) => `合计**${money.amount(millions)}**`,
  onMonth: (change) => `环比${compared(change)}`,
  onYear: (change) => `同比${compared(change)}`,
  rebased: (month) => `${dates.month(month)}重新定基，无环比`,
  breadth: (breadth) => `${among(breadth)}中，${counts(breadth)}。`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "按市值计：持有额下降不等于卖出。",
  flowsHint: "净买卖见 `/flows`",
  formS: ({ traded, millions }) =>
    `S表：外国投资者${traded === "bought" ? "净买入" : "净卖出"}长期国债${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `下次公布${expected ? "（预计）" : ""}：<t:${unixSeconds}:f>`,
  late: "补发：该数据早于今日公布。",
  missed: (releases) => `未在此发布：${releases.map(dates.dayAndMonth).join("、")}的公布。`,
  splitAdded: (time) => `${time}更新：补充净交易`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.day(release);
    const head = `${day}修订：${dates.bareMonth(month)}`;
    const parts = [
      ...(change ? [`变动由${money.change(change.thenMillions)}修订为${money.change(change.nowMillions)}`] : []),
      ...(level ? [`合计由${money.level(level.thenMillions)}修订为${money.level(level.nowMillions)}`] : []),
    ];
    return head + parts.join("，");
  },
  revisedBefore: (times) => `此前已修订${times}次`,
  buttons: { full: "完整报告", brief: "简报", quote: "引用", explained: "这些数字说明什么" },
};

function compared({ millions, ratio }: { readonly millions: number; readonly ratio: number }): string {
  if (millions === 0) return "持平";
  return `${millions > 0 ? "增加" : "减少"}${money.size(millions)}（${money.signedPercent(ratio)}）`;
}

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts: [number, string][] = [
    [fell, "个下降"],
    [rose, "个上升"],
    [unchanged, "个持平"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count}${name}`)
    .join("，");
}

/** "所列20个国家和地区" */
export function among({ among: kind, count }: Breadth): string {
  return `${kind === "compared" ? "可比" : "所列"}${count}个国家和地区`;
}
