import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counted, ordinal } from "./numbers.ts";

const EXTREME = { lowest: "最低", highest: "最高" } as const;
const MOVE = { rise: "增加", fall: "減少" } as const;
const SIZE = { rise: "增幅", fall: "減幅" } as const;
const SIDE = { above: "突破", below: "跌破" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => months.map(monthName).join("、");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions }) =>
    `為${monthName(month)}${millions === null ? "" : `（${money.level(millions)}）`}以來${EXTREME[side]}`,
  levelOf: ({ side, span }) => `${within(span)}${EXTREME[side]}`,
  levelSinceRebasing({ side, month, columns }) {
    const head = `為該序列${monthName(month)}基期重訂以來${EXTREME[side]}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head}（舊序列${money.level(oldMillions)}，新序列${money.level(newMillions)}）`;
  },
  streak: ({ months, direction }) => `連續第${ordinal(months).slice(1)}個月${MOVE[direction]}`,
  sumSince: ({ millions, month, beside }) => `自${monthBeside(month, beside)}以來${money.change(millions)}`,
  moveSince: ({ direction, month }) => `為${monthName(month)}以來最大${SIZE[direction]}`,
  moveOf: ({ direction, span }) => `${within(span)}${span.kind === "table" ? "中" : ""}最大單月${SIZE[direction]}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "調查" : "基期重訂";
    return inFull ? `不計${what}月份${named(months)}` : `不計${months.length}個${what}月份`;
  },
  timesUsual: ({ times, medianMillions }) => `為通常月份（${money.level(medianMillions)}）的${counted(times)}倍`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `${all ? `過去${of}個月` : `可比的${of}個月`}中有${often}個月變動超過${money.round(boundMillions)}`,
  usualMonth: (medianMillions) => `通常月份變動${money.level(medianMillions)}`,
  together: (other, millions) => `與${names.running(other)}合計${money.level(millions)}`,
  members(plus, minus) {
    const whole = plus.map(names.running).join("、");
    return minus.length > 0 ? `${whole}（不含${minus.map(names.running).join("、")}）` : whole;
  },
  gap: ({ other, millions, side }) =>
    side === "ahead"
      ? `領先${names.running(other)}${money.size(millions)}`
      : `與${names.running(other)}相差${money.size(millions)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}，${yearAgo}`,
  gapClosed: (other) => `與${names.running(other)}持平`,
  gapYearAgo: ({ millions, turned }) =>
    `一年前${turned === null ? "為" : turned === "ahead" ? "領先" : "落後"}${money.size(millions)}`,
  gapYearAgoClosed: "一年前持平",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? `（${last}）` : ""));
    const whom = all.join("、") + (unnamed > 0 ? `等${others.length + unnamed}個國家與地區` : "");
    return `${kind === "passed" ? `超過${whom}` : `被${whom}超過`}${when ? `（${when}）` : ""}`;
  },
  lastTime: ({ side, month, beside }) => `上次${side === "ahead" ? "領先" : "落後"}是在${monthBeside(month, beside)}`,
  firstTime: (span) => `${within(span)}首次`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `自${monthBeside(month, beside)}以來首次${SIDE[direction]}${money.round(boundMillions)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${within(span)}首次${SIDE[direction]}${money.round(boundMillions)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `距${within(span)}尚未達到的${money.round(boundMillions)}還差${money.size(missingMillions)}`,
  belowPeak: ({ ratio, month }) => `比${monthName(month)}的高點低${money.percent(ratio)}`,
  atPeak: (month) => `與${monthName(month)}的高點持平`,
  belowPeakLevel: ({ ratio, ...peak }) => `比${peakLevel(peak)}低${money.percent(ratio)}`,
  atPeakLevel: (peak) => `與${peakLevel(peak)}持平`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `自${monthBeside(since, beside)}以來不足其一半${last ? `，此前為${last}` : ""}`
      : `${last ? `自${last}以來` : ""}首次跌破其一半`;
    return `比${peakLevel(peak)}低${money.percent(ratio)}，${half}`;
  },
  share: (percent) => `占總額的${percent}`,
  shareSince: ({ side, month, percent }) => `占比為${monthName(month)}（${percent}）以來${EXTREME[side]}`,
  shareOf: ({ side, toDate, from }) =>
    `占比為${within({ kind: "table", toDate })}${EXTREME[side]}（自${monthName(from)}起）`,
  shareSinceRun: ({ side, from }) => `占比為其資料連續且基礎一致（${monthName(from)}）以來${EXTREME[side]}`,
  place: ({ place, since, atLeast }) =>
    `${atLeast ? "至少" : ""}自${monthName(since)}以來為${place === 1 ? "最大持有者" : `${ordinal(place)}大持有者`}`,
  over: ({ millions, months }) => `${counted(months)}個月${money.change(millions)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `為${monthName(month)}（${money.change(millions)}）以來最大${overName(over)}`,
  largestOver: ({ span, ...over }) => `為${within(span)}最大${overName(over)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `不計跨越${inFull ? named(months) : `${months.length}個基期重訂月份`}的期間`,
  onMonth: (millions) => `較上月${money.change(millions)}`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)}（${money.change(each.millions)}）`).join("、");
    const place = rank === 1 ? "最大" : `${ordinal(rank)}大`;
    return `${monthBeside(month, beside)}的${money.change(millions)}為${within(span)}${place}單月${SIZE[direction]}${after ? `，僅次於${after}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`較上月${onMonth}`] : []),
      ...over.map(({ months, amount }) => `${counted(months)}個月${amount}`),
      ...(thisYear ? [`年初以來${thisYear}`] : []),
    ].join("，");
  },
  unchanged: "持平",
  breadth({ rose, fell, unchanged }) {
    const level = unchanged > 0 ? `，${unchanged}個持平` : "";
    return `可比的${rose + fell + unchanged}個國家與地區中，${rose}個增加，${fell}個減少${level}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "截至當時本表" : "本表";
    case "listed":
      return `該列${monthName(span.month)}${span.again ? "重新列入" : "起列"}以來`;
    case "at-least":
      return `至少${monthName(span.month)}以來`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function overName({ direction, months, such }: Over): string {
  return such ? `同期限${SIZE[direction]}` : `${counted(months)}個月${SIZE[direction]}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `${from ? `${monthName(from)}以來的` : ""}高點${money.level(millions)}（${monthName(month)}）`;
}
