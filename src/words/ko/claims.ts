import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { object, withOther } from "./particles.ts";

const EXTREME = { lowest: "가장 낮은 수준", highest: "가장 높은 수준" } as const;
const MOVE = { rise: "증가", fall: "감소" } as const;
const SIZE = { rise: "증가폭", fall: "감소폭" } as const;
const SIDE = { above: "웃돎", below: "밑돎" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => months.map(monthName).join(", ");
const ordinal = (rank: number) =>
  rank === 1 ? "가장 큰" : `${["", "", "두", "세", "네", "다섯"][rank] ?? rank} 번째로 큰`;

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions }) =>
    `${monthName(month)}${millions === null ? "" : `(${money.level(millions)})`} 이후 ${EXTREME[side]}`,
  levelOf: ({ side, span }) => `${within(span)} ${EXTREME[side]}`,
  levelSinceRebasing({ side, month, columns }) {
    const head = `${monthName(month)} 수준 재조정 이후 ${EXTREME[side]}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head}(이전 계열 ${money.level(oldMillions)}, 새 계열 ${money.level(newMillions)})`;
  },
  streak: ({ months, direction }) => `${months}개월 연속 ${MOVE[direction]}`,
  sumSince: ({ millions, month, beside }) => `${monthBeside(month, beside)} 이후 ${money.change(millions)}`,
  moveSince: ({ direction, month }) => `${monthName(month)} 이후 가장 큰 ${SIZE[direction]}`,
  moveOf: ({ direction, span }) => `${within(span)} 가장 큰 월간 ${SIZE[direction]}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "조사 월" : "수준 재조정 월";
    return inFull ? `${what} ${named(months)} 제외` : `${what} ${months.length}개 제외`;
  },
  timesUsual: ({ times, medianMillions }) => `통상 월(${money.level(medianMillions)})의 ${times}배`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `${all ? `최근 ${of}개월` : `비교 가능한 ${of}개월`} 중 ${often}개월에서 변동이 ${object(money.round(boundMillions))} 넘음`,
  usualMonth: (medianMillions) => `통상 월의 변동은 ${money.level(medianMillions)}`,
  together: (other, millions) => `${withOther(names.running(other))} 합하면 ${money.level(millions)}`,
  members(plus, minus) {
    const whole = plus.map(names.running).join(", ");
    return minus.length > 0 ? `${whole}(${minus.map(names.running).join(", ")} 제외)` : whole;
  },
  gap: ({ other, millions, side, otherIsFirst }) =>
    side === "ahead"
      ? `${names.running(other)}보다 ${money.size(millions)} 많음`
      : `${otherIsFirst ? "1위 " : ""}${withOther(names.running(other))}의 격차 ${money.size(millions)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}(${yearAgo})`,
  gapClosed: (other) => `${withOther(names.running(other))} 같음`,
  gapYearAgo: ({ millions, turned }) =>
    `1년 전에는 ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " 많았음" : " 적었음"}`,
  gapYearAgoClosed: "1년 전에는 같음",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? `(${last})` : ""));
    const whom = all.join(", ") + (unnamed > 0 ? ` 외 ${unnamed}곳` : "");
    return `${kind === "passed" ? `${object(whom)} 앞지름` : `${whom}에 추월당함`}${when ? `(${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `마지막으로 ${side === "ahead" ? "앞선" : "뒤진"} 때는 ${monthBeside(month, beside)}`,
  firstTime: (span) => `${within(span)} 처음`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${monthBeside(month, beside)} 이후 처음으로 ${object(money.round(boundMillions))} ${SIDE[direction]}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${within(span)} 처음으로 ${object(money.round(boundMillions))} ${SIDE[direction]}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `${within(span)} 이르지 못한 ${money.round(boundMillions)}까지 ${money.size(missingMillions)} 남음`,
  belowPeak: ({ ratio, month }) => `${monthName(month)} 고점보다 ${money.percent(ratio)} 낮음`,
  atPeak: (month) => `${monthName(month)} 고점과 같음`,
  belowPeakLevel: ({ ratio, ...peak }) => `${peakLevel(peak)}보다 ${money.percent(ratio)} 낮음`,
  atPeakLevel: (peak) => `${withOther(peakLevel(peak))} 같음`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `${monthBeside(since, beside)} 이후 그 절반 미만${last ? `(그 전에는 ${last})` : ""}`
      : `${last ? `${last} 이후 ` : ""}처음으로 그 절반을 밑돎`;
    return `${peakLevel(peak)}보다 ${money.percent(ratio)} 낮으며 ${half}`;
  },
  share: (percent) => `전체의 ${percent}`,
  shareSince: ({ side, month, percent }) => `비중은 ${monthName(month)}(${percent}) 이후 ${EXTREME[side]}`,
  shareOf: ({ side, toDate, from }) =>
    `비중은 ${within({ kind: "table", toDate })} ${EXTREME[side]}(${monthName(from)}부터)`,
  shareSinceRun: ({ side, from }) =>
    `비중은 같은 기준의 수치가 끊김 없이 이어진 ${monthName(from)} 이후 ${EXTREME[side]}`,
  place: ({ place, since, atLeast }) => `${atLeast ? "적어도 " : ""}${monthName(since)} 이후 ${place}위 보유국`,
  over: ({ millions, months }) => `${months}개월간 ${money.change(millions)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${monthName(month)}(${money.change(millions)}) 이후 가장 큰 ${overName(over)}`,
  largestOver: ({ span, ...over }) => `${within(span)} 가장 큰 ${overName(over)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `${object(inFull ? named(months) : `수준 재조정 월 ${months.length}개`)} 걸친 기간 제외`,
  onMonth: (millions) => `전월 대비 ${money.change(millions)}`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)}(${money.change(each.millions)})`).join(", ");
    return `${monthBeside(month, beside)}의 ${money.change(millions)}은 ${within(span)} ${ordinal(rank)} 월간 ${SIZE[direction]}${after ? `(더 큰 것은 ${after})` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`전월 대비 ${onMonth}`] : []),
      ...over.map(({ months, amount }) => `${months}개월간 ${amount}`),
      ...(thisYear ? [`올해 들어 ${thisYear}`] : []),
    ].join(", ");
  },
  unchanged: "보합",
  breadth({ rose, fell, unchanged }) {
    const level = unchanged > 0 ? `, 보합 ${unchanged}` : "";
    return `비교 가능한 ${rose + fell + unchanged}개 국가·지역 중 증가 ${rose}, 감소 ${fell}${level}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "당시까지 이 통계에서" : "이 통계에서";
    case "listed":
      return `${monthName(span.month)} ${span.again ? "다시 실린" : "처음 실린"} 이후`;
    case "at-least":
      return `적어도 ${monthName(span.month)} 이후`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function overName({ direction, months, such }: Over): string {
  return such ? SIZE[direction] : `${months}개월 ${SIZE[direction]}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `${from ? `${monthName(from)} 이후 ` : ""}고점 ${money.level(millions)}(${monthName(month)})`;
}
