import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counted, ordinal } from "./numbers.ts";

const EXTREME = { lowest: "最低", highest: "最高" } as const;
const MOVE = { rise: "上升", fall: "下降" } as const;
const SIZE = { rise: "升幅", fall: "降幅" } as const;
const SIDE = { above: "升破", below: "跌破" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => months.map(monthName).join("、");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions }) =>
    `为${monthName(month)}${millions === null ? "" : `（${money.level(millions)}）`}以来${EXTREME[side]}`,
  levelOf: ({ side, span }) => `${within(span)}${EXTREME[side]}`,
  levelSinceRebasing({ side, month, columns }) {
    const head = `为该系列${monthName(month)}重新定基以来${EXTREME[side]}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head}（旧系列${money.level(oldMillions)}，新系列${money.level(newMillions)}）`;
  },
  streak: ({ months, direction }) => `连续第${ordinal(months).slice(1)}个月${MOVE[direction]}`,
  sumSince: ({ millions, month, beside }) => `自${monthBeside(month, beside)}以来${money.change(millions)}`,
  moveSince: ({ direction, month }) => `为${monthName(month)}以来最大${SIZE[direction]}`,
  moveOf: ({ direction, span }) => `${within(span)}${span.kind === "table" ? "中" : ""}最大单月${SIZE[direction]}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "调查" : "重新定基";
    return inFull ? `不计${what}月份${named(months)}` : `不计${months.length}个${what}月份`;
  },
  timesUsual: ({ times, medianMillions }) => `为通常月份（${money.level(medianMillions)}）的${counted(times)}倍`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `${all ? `过去${of}个月` : `可比的${of}个月`}中有${often}个月变动超过${money.round(boundMillions)}`,
  usualMonth: (medianMillions) => `通常月份变动${money.level(medianMillions)}`,
  together: (other, millions) => `与${names.running(other)}合计${money.level(millions)}`,
  members(plus, minus) {
    const whole = plus.map(names.running).join("、");
    return minus.length > 0 ? `${whole}（不含${minus.map(names.running).join("、")}）` : whole;
  },
  gap: ({ other, millions, side }) =>
    side === "ahead"
      ? `领先${names.running(other)}${money.size(millions)}`
      : `与${names.running(other)}相差${money.size(millions)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}，${yearAgo}`,
  gapClosed: (other) => `与${names.running(other)}持平`,
  gapYearAgo: ({ millions, turned }) =>
    `一年前${turned === null ? "为" : turned === "ahead" ? "领先" : "落后"}${money.size(millions)}`,
  gapYearAgoClosed: "一年前持平",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? `（${last}）` : ""));
    const whom = all.join("、") + (unnamed > 0 ? `等${others.length + unnamed}个国家和地区` : "");
    return `${kind === "passed" ? `超过${whom}` : `被${whom}超过`}${when ? `（${when}）` : ""}`;
  },
  lastTime: ({ side, month, beside }) => `上次${side === "ahead" ? "领先" : "落后"}是在${monthBeside(month, beside)}`,
  firstTime: (span) => `${within(span)}首次`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `自${monthBeside(month, beside)}以来首次${SIDE[direction]}${money.round(boundMillions)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${within(span)}首次${SIDE[direction]}${money.round(boundMillions)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `距${within(span)}尚未达到的${money.round(boundMillions)}还差${money.size(missingMillions)}`,
  belowPeak: ({ ratio, month }) => `比${monthName(month)}的峰值低${money.percent(ratio)}`,
  atPeak: (month) => `与${monthName(month)}的峰值持平`,
  belowPeakLevel: ({ ratio, ...peak }) => `比${peakLevel(peak)}低${money.percent(ratio)}`,
  atPeakLevel: (peak) => `与${peakLevel(peak)}持平`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `自${monthBeside(since, beside)}以来不足其一半${last ? `，此前为${last}` : ""}`
      : `${last ? `自${last}以来` : ""}首次跌破其一半`;
    return `比${peakLevel(peak)}低${money.percent(ratio)}，${half}`;
  },
  share: (percent) => `占合计的${percent}`,
  shareSince: ({ side, month, percent }) => `占比为${monthName(month)}（${percent}）以来${EXTREME[side]}`,
  shareOf: ({ side, toDate, from }) =>
    `占比为${within({ kind: "table", toDate })}${EXTREME[side]}（自${monthName(from)}起）`,
  shareSinceRun: ({ side, from }) => `占比为其数据连续且口径一致（${monthName(from)}）以来${EXTREME[side]}`,
  place: ({ place, since, atLeast }) =>
    `${atLeast ? "至少" : ""}自${monthName(since)}以来为${place === 1 ? "最大持有者" : `${ordinal(place)}大持有者`}`,
  over: ({ millions, months }) => `${counted(months)}个月${money.change(millions)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `为${monthName(month)}（${money.change(millions)}）以来最大${overName(over)}`,
  largestOver: ({ span, ...over }) => `为${within(span)}最大${overName(over)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `不计跨越${inFull ? named(months) : `${months.length}个重新定基月份`}的期间`,
  onMonth: (millions) => `环比${money.change(millions)}`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)}（${money.change(each.millions)}）`).join("、");
    const place = rank === 1 ? "最大" : `${ordinal(rank)}大`;
    return `${monthBeside(month, beside)}的${money.change(millions)}为${within(span)}${place}单月${SIZE[direction]}${after ? `，仅次于${after}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`环比${onMonth}`] : []),
      ...over.map(({ months, amount }) => `${counted(months)}个月${amount}`),
      ...(thisYear ? [`年初以来${thisYear}`] : []),
    ].join("，");
  },
  unchanged: "持平",
  breadth({ rose, fell, unchanged }) {
    const level = unchanged > 0 ? `，${unchanged}个持平` : "";
    return `可比的${rose + fell + unchanged}个国家和地区中，${rose}个上升，${fell}个下降${level}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "截至当时本表" : "本表";
    case "listed":
      return `该行${monthName(span.month)}${span.again ? "重新列入" : "起列"}以来`;
    case "at-least":
      return `至少${monthName(span.month)}以来`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function overName({ direction, months, such }: Over): string {
  return such ? `同期限${SIZE[direction]}` : `${counted(months)}个月${SIZE[direction]}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `${from ? `${monthName(from)}以来的` : ""}峰值${money.level(millions)}（${monthName(month)}）`;
}
