import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { monthBeside, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { countWord, listed, ordinalWord } from "./numbers.ts";
import { punctuation } from "./punctuation.ts";

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${the(definite)}${side} since ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${the(definite)}${side} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${the(definite)}${side} since`;
    if (!columns) return `${head} the re-basing of ${monthName(month)}`;
    const { oldMillions, newMillions } = columns;
    return `${head} its series was re-based in ${monthName(month)} (${money.level(oldMillions)} old, ${money.level(newMillions)} new)`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${the(definite)}${ordinalWord(months)} ${monthly ? "monthly " : ""}${direction} in a row`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} since ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) => `${own ? "its " : ""}largest ${direction} since ${monthName(month)}`,
  moveOf: ({ direction, span, own }) => `${own ? "its " : ""}largest monthly ${direction} ${within(span)}`,
  leftOut({ kind, months, named }) {
    if (!named) return `${countWord(months.length)} ${kind} months left out`;
    return `the ${kind} month${months.length > 1 ? "s" : ""} ${listed(months.map(monthName))} left out`;
  },
  timesUsual: ({ times, medianMillions }) =>
    `${times === 2 ? "twice" : `${countWord(times)} times`} its usual month (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `it has moved by more than ${money.round(boundMillions)} in ${often} of ${all ? `the last ${of}` : `${of} comparable`} months`,
  usualMonth: (medianMillions) => `its usual month is ${money.level(medianMillions)}`,
  together: (other, millions) => `with ${runningName(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = listed(plus.map(runningName));
    return minus.length > 0 ? `${whole} without ${listed(minus.map(runningName))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} ${side === "ahead" ? "ahead of" : "behind"} ${runningName(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}, ${yearAgo}`,
  gapClosed: (other) => `level with ${runningName(other)}`,
  gapYearAgo: ({ millions, turned }) => `a year ago ${money.size(millions)}${turned ? ` ${turned}` : ""}`,
  gapYearAgoClosed: "a year ago level",
  passed({ kind, others, unnamed, when }) {
    const named = others.map(({ holder, when }) =>
      when ? punctuation.aside(runningName(holder), when) : runningName(holder),
    );
    const rest = unnamed > 0 ? [`${countWord(unnamed)} others`] : [];
    const text = `${kind === "passed" ? "passed" : "passed by"} ${listed([...named, ...rest])}`;
    return when ? punctuation.aside(text, when) : text;
  },
  lastTime: ({ side, month, beside }) => `last ${side} in ${monthBeside(month, beside)}`,
  firstTime: (span) => `for the first time ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${direction} ${money.round(boundMillions)} for the first time since ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${direction} ${money.round(boundMillions)} for the first time ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `${money.size(missingMillions)} short of ${money.round(boundMillions)}, which it has not reached ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} below its peak of ${monthName(month)}`,
  atPeak: (month) => `level with its peak of ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} below ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `level with ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `since ${monthBeside(since, beside)}${last ? `, and before that in ${last}` : ""}`
      : `for the first time${last ? ` since ${last}` : ""}`;
    return `${money.percent(ratio)} below ${peakLevel(peak)}, below half of it ${half}`;
  },
  share: (percent) => `${percent} of the total`,
  shareSince: ({ side, month, percent }) => `the ${side} share since ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) =>
    `the ${side} share ${within({ kind: "table", toDate })} (from ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `the ${side} share since its figures run without a gap and mean this (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${largest(place)} holder since ${atLeast ? "at least " : ""}${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} over ${countWord(months)} months`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} since ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named }) =>
    `periods across ${named ? listed(months.map(monthName)) : `${countWord(months.length)} re-based months`} left out`,
  onMonth: (millions) => `${money.change(millions)} on the month`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const named = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const after = named.length > 0 ? `, after ${listed(named)}` : "";
    return `${monthBeside(month, beside)}'s ${money.change(millions)} is the ${largest(rank)} monthly ${direction} ${within(span)}${after}`;
  },
  changes({ onMonth, over, thisYear }) {
    const longer = over.map(({ months, amount }) => `${amount} over ${countWord(months)}`);
    return [
      ...(onMonth ? [`${onMonth} on the month`] : []),
      ...(longer.length > 0 ? [`${listed(longer)} months`] : []),
      ...(thisYear ? [`${thisYear} this year`] : []),
    ].join(", ");
  },
  unchanged: "unchanged",
  breadth({ rose, fell, unchanged }) {
    const level = unchanged > 0 ? `, ${countWord(unchanged)} stayed level` : "";
    return `of the ${rose + fell + unchanged} countries that can be compared ${rose} rose, ${fell} fell${level}`;
  },
};

function the(definite: boolean): string {
  return definite ? "the " : "";
}

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "in this table to that date" : "in this table";
    case "listed":
      return `since its row ${span.again ? "was listed anew" : "began"} in ${monthName(span.month)}`;
    case "at-least":
      return `since at least ${monthName(span.month)}`;
  }
}

function largest(rank: number): string {
  return rank === 1 ? "largest" : `${ordinalWord(rank)} largest`;
}

interface Over {
  readonly direction: string;
  readonly months: number;
  readonly such: boolean;
}

function largestChange({ direction, months, such }: Over): string {
  return such ? `the largest such ${direction}` : `the largest ${direction} over ${countWord(months)} months`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `its peak${from ? ` since ${monthName(from)}` : ""} of ${money.level(millions)} (${monthName(month)})`;
}
