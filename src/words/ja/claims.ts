import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const LEVEL = { lowest: "低水準", highest: "高水準" } as const;
const EXTREME = { lowest: "最低", highest: "最高" } as const;
const MOVE = { rise: "増加", fall: "減少" } as const;
const SIZE = { rise: "増加幅", fall: "減少幅" } as const;
const SIDE = { above: "上回った", below: "下回った" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => months.map(monthName).join("、");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions }) =>
    `${monthName(month)}${millions === null ? "" : `（${money.level(millions)}）`}以来の${LEVEL[side]}`,
  levelOf: ({ side, span }) => `${within(span)}${EXTREME[side]}`,
  levelSinceRebasing({ side, month, columns }) {
    const head = `${monthName(month)}の水準改定以来の${LEVEL[side]}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head}（旧系列${money.level(oldMillions)}、新系列${money.level(newMillions)}）`;
  },
  streak: ({ months, direction }) => `${months}カ月連続の${MOVE[direction]}`,
  sumSince: ({ millions, month, beside }) => `${monthBeside(month, beside)}から${money.change(millions)}`,
  moveSince: ({ direction, month }) => `${monthName(month)}以来の大幅な${MOVE[direction]}`,
  moveOf: ({ direction, span }) => `${within(span)}最大の${SIZE[direction]}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "調査" : "水準改定";
    return inFull ? `${what}月の${named(months)}を除く` : `${what}月の${months.length}カ月を除く`;
  },
  timesUsual: ({ times, medianMillions }) => `通常の月（${money.level(medianMillions)}）の${times}倍`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `${all ? `過去${of}カ月` : `比較可能な${of}カ月`}のうち${often}カ月で増減が${money.round(boundMillions)}を超える`,
  usualMonth: (medianMillions) => `通常の月の増減は${money.level(medianMillions)}`,
  together: (other, millions) => `${names.running(other)}との合計${money.level(millions)}`,
  members(plus, minus) {
    const whole = plus.map(names.running).join("、");
    return minus.length > 0 ? `${whole}から${minus.map(names.running).join("、")}を除いたもの` : whole;
  },
  gap: ({ other, millions, side, otherIsFirst }) =>
    `${otherIsFirst && side === "behind" ? "首位" : ""}${names.running(other)}${side === "ahead" ? "を" : "との差は"}${money.size(millions)}${side === "ahead" ? "上回る" : ""}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}（${yearAgo}）`,
  gapClosed: (other) => `${names.running(other)}と同額`,
  gapYearAgo: ({ millions, turned }) =>
    `1年前は${money.size(millions)}${turned === null ? "" : turned === "ahead" ? "上回っていた" : "下回っていた"}`,
  gapYearAgoClosed: "1年前は同額",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? `（${last}）` : ""));
    const whom = all.join("、") + (unnamed > 0 ? `ほか${unnamed}` : "");
    return `${whom}${kind === "passed" ? "を抜いた" : "に抜かれた"}${when ? `（${when}）` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `${monthBeside(month, beside)}まで${side === "ahead" ? "上回っていた" : "下回っていた"}`,
  firstTime: (span) => `${within(span)}初めて`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${monthBeside(month, beside)}以来初めて${money.round(boundMillions)}を${SIDE[direction]}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${within(span)}初めて${money.round(boundMillions)}を${SIDE[direction]}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `${within(span)}達したことのない${money.round(boundMillions)}まであと${money.size(missingMillions)}`,
  belowPeak: ({ ratio, month }) => `${monthName(month)}のピークを${money.percent(ratio)}下回る`,
  atPeak: (month) => `${monthName(month)}のピークと同額`,
  belowPeakLevel: ({ ratio, ...peak }) => `${peakLevel(peak)}を${money.percent(ratio)}下回る`,
  atPeakLevel: (peak) => `${peakLevel(peak)}と同額`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `${monthBeside(since, beside)}からその半分未満${last ? `（それ以前は${last}）` : ""}`
      : `${last ? `${last}以来` : ""}初めてその半分を割った`;
    return `${peakLevel(peak)}を${money.percent(ratio)}下回り、${half}`;
  },
  share: (percent) => `全体の${percent}`,
  shareSince: ({ side, month, percent }) =>
    `${monthName(month)}（${percent}）以来の${side === "lowest" ? "低さ" : "高さ"}`,
  shareOf: ({ side, toDate, from }) =>
    `割合は${within({ kind: "table", toDate })}${EXTREME[side]}（${monthName(from)}から）`,
  shareSinceRun: ({ side, from }) => `割合は同じ定義で数値が途切れず続く${monthName(from)}以降で${EXTREME[side]}`,
  place: ({ place, since, atLeast }) =>
    `${atLeast ? "少なくとも" : ""}${monthName(since)}から${place === 1 ? "首位" : `第${place}位`}`,
  over: ({ millions, months }) => `${months}カ月で${money.change(millions)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${overName(over)}${monthName(month)}（${money.change(millions)}）以来の大きさ`,
  largestOver: ({ span, ...over }) => `${overName(over)}${within(span)}最大`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `${inFull ? named(months) : `水準改定の${months.length}カ月`}をまたぐ期間を除く`,
  onMonth: (millions) => `前月比${money.change(millions)}`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)}（${money.change(each.millions)}）`).join("、");
    const place = rank === 1 ? "最大" : `${rank}番目`;
    return `${monthBeside(month, beside)}の${money.change(millions)}は${within(span)}${place}の${SIZE[direction]}${after ? `（上位は${after}）` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`前月比${onMonth}`] : []),
      ...over.map(({ months, amount }) => `${months}カ月で${amount}`),
      ...(thisYear ? [`年初から${thisYear}`] : []),
    ].join("、");
  },
  unchanged: "横ばい",
  breadth({ rose, fell, unchanged }) {
    const level = unchanged > 0 ? `、横ばい${unchanged}` : "";
    return `比較可能な${rose + fell + unchanged}カ国・地域のうち増加${rose}、減少${fell}${level}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "その時点までの本統計で" : "本統計で";
    case "listed":
      return `${monthName(span.month)}の${span.again ? "再掲載" : "掲載開始"}以降で`;
    case "at-least":
      return `少なくとも${monthName(span.month)}以降で`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function overName({ direction, months, such }: Over): string {
  return such ? `この${SIZE[direction]}は` : `${months}カ月の${SIZE[direction]}として`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `${from ? `${monthName(from)}以降の` : ""}ピーク${money.level(millions)}（${monthName(month)}）`;
}
