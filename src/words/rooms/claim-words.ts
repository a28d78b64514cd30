import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

type Side = "lowest" | "highest";
type Direction = "rise" | "fall";

/** What a record is one of, where nothing before it went as far. */
export type Span =
  /** "in this table"; `toDate`: of a month that is not the newest, later ones may have gone further */
  | { readonly kind: "table"; readonly toDate: boolean }
  /** "since its row began in January 2012"; `again`: "since its row was listed anew in …" */
  | { readonly kind: "listed"; readonly month: Month; readonly again: boolean }
  /** "since at least March 2000" */
  | { readonly kind: "at-least"; readonly month: Month };

/** A month that stands without its year where that is the year of `beside`. */
export interface MonthBeside {
  readonly month: Month;
  readonly beside: Month;
}

interface MonthFigure {
  readonly month: Month;
  readonly millions: number;
}

/**
 * What is notable of a holder, in clauses that begin in lower case and have no mark: they stand in lists, behind a colon
 * and within sentences. `definite`: within a sentence, "the lowest …" where the language has an article.
 */
export interface ClaimWords {
  /** "lowest since August 2008"; with the figure of then "lowest since August 2008 (573.7)" */
  levelSince(level: {
    readonly side: Side;
    readonly month: Month;
    readonly millions: number | null;
    readonly definite: boolean;
  }): string;
  /** "lowest in this table" */
  levelOf(level: { readonly side: Side; readonly span: Span; readonly definite: boolean }): string;
  /**
   * "lowest since its series was re-based in June 2010 (843.7 old, 1,112.1 new)"; without columns "lowest since the
   * re-basing of June 2010"
   */
  levelSinceRebasing(level: {
    readonly side: Side;
    readonly month: Month;
    readonly columns: { readonly oldMillions: number; readonly newMillions: number } | null;
    readonly definite: boolean;
  }): string;
  /** "third fall in a row"; `monthly`: "third monthly fall in a row" */
  streak(streak: {
    readonly months: number;
    readonly direction: Direction;
    readonly monthly: boolean;
    readonly definite: boolean;
  }): string;
  /** "−106.0 since April": the change over a streak */
  sumSince(sum: MonthBeside & { readonly millions: number }): string;
  /** "largest rise since July 2019"; `own`: "its largest …" */
  moveSince(move: { readonly direction: Direction; readonly month: Month; readonly own: boolean }): string;
  /** "largest monthly fall in this table" */
  moveOf(move: { readonly direction: Direction; readonly span: Span; readonly own: boolean }): string;
  /** "the survey month June 2021 left out", "7 re-based months left out"; `named`: few enough to be named */
  leftOut(left: {
    readonly kind: "survey" | "re-based";
    readonly months: readonly Month[];
    readonly named: boolean;
  }): string;
  /** "five times its usual month (7.6)"; `times` is 2 or more */
  timesUsual(usual: { readonly times: number; readonly medianMillions: number }): string;
  /** "it has moved by more than 30 in 13 of the last 24 months"; `all`: every month counts, otherwise "of 20 comparable months" */
  oftenMoves(usual: {
    readonly boundMillions: number;
    readonly often: number;
    readonly of: number;
    readonly all: boolean;
  }): string;
  /** "its usual month is 21.9" */
  usualMonth(medianMillions: number): string;
  /** "with Belgium 1,088.7" */
  together(other: Holder, millions: number): string;
  /** Of a composite: "the United Kingdom and Belgium", "all foreign holders without the United Kingdom and Belgium" */
  members(plus: readonly Holder[], minus: readonly Holder[]): string;
  /** "105.6 ahead of the United Kingdom"; `otherIsFirst`: of all holders */
  gap(gap: {
    readonly other: Holder;
    readonly millions: number;
    readonly side: "ahead" | "behind";
    readonly otherIsFirst: boolean;
  }): string;
  /** In a line of a summary: "105.6 behind Japan, a year ago 259.5" */
  gapAndYearAgo(gap: string, yearAgo: string): string;
  /** "level with the United Kingdom" */
  gapClosed(other: Holder): string;
  /** Behind a gap: "a year ago 259.5"; where the order has turned "a year ago 259.5 ahead" */
  gapYearAgo(gap: { readonly millions: number; readonly turned: "ahead" | "behind" | null }): string;
  /** "a year ago level" */
  readonly gapYearAgoClosed: string;
  /** "passed Canada (last ahead in March 2026) and France"; `unnamed`: "passed Canada and two others" */
  passed(passed: {
    readonly kind: "passed" | "passed-by";
    readonly others: readonly { readonly holder: Holder; readonly when: string | null }[];
    readonly unnamed: number;
    /** Of all of them. */
    readonly when: string | null;
  }): string;
  /** "last ahead in May 2017" */
  lastTime(last: MonthBeside & { readonly side: "ahead" | "behind" }): string;
  /** "for the first time in this table" */
  firstTime(span: Span): string;
  /** "above 1,000 for the first time since April" */
  roundSince(round: MonthBeside & { readonly direction: "above" | "below"; readonly boundMillions: number }): string;
  /** "above 1,000 for the first time in this table" */
  roundFirst(round: {
    readonly direction: "above" | "below";
    readonly boundMillions: number;
    readonly span: Span;
  }): string;
  /** "1.7 short of 1,000, which it has not reached in this table" */
  near(near: { readonly missingMillions: number; readonly boundMillions: number; readonly span: Span }): string;
  /** "16.7% below its peak of November 2021" */
  belowPeak(peak: { readonly ratio: number; readonly month: Month }): string;
  /** "level with its peak of November 2021" */
  atPeak(month: Month): string;
  /** "16.7% below its peak of 1,325.5 (November 2021)"; `from`: "its peak since January 2012 of …" */
  belowPeakLevel(peak: MonthFigure & { readonly ratio: number; readonly from: Month | null }): string;
  /** "level with its peak of 1,325.5 (November 2021)" */
  atPeakLevel(peak: MonthFigure & { readonly from: Month | null }): string;
  /**
   * "53.1% below its peak of 1,316.7 (November 2013), below half of it since June, and before that in April"; of a level
   * that was above it the month before "…, below half of it for the first time since April"
   */
  belowHalfOfPeak(
    peak: MonthFigure & {
      readonly ratio: number;
      readonly from: Month | null;
      readonly beside: Month;
      /** null: in this month only. */
      readonly since: Month | null;
      /** The last month before that it was; null: none since the peak. */
      readonly before: Month | null;
    },
  ): string;
  /** "11.9% of the total" */
  share(percent: string): string;
  /** Behind the share: "the lowest share since January 2012 (11.8%)" */
  shareSince(share: { readonly side: Side; readonly month: Month; readonly percent: string }): string;
  /** "the lowest share in this table (from March 2000)" */
  shareOf(share: { readonly side: Side; readonly toDate: boolean; readonly from: Month }): string;
  /** "the lowest share since its figures run without a gap and mean this (June 2012)" */
  shareSinceRun(share: { readonly side: Side; readonly from: Month }): string;
  /** "third largest holder since June 2019"; `atLeast`: "since at least March 2000" */
  place(place: { readonly place: number; readonly since: Month; readonly atLeast: boolean }): string;
  /** "−106.0 over three months" */
  over(over: { readonly millions: number; readonly months: number }): string;
  /** "the largest fall over three months since November 2022 (−114.2)"; `such`: "the largest such fall since …" */
  largestOverSince(
    over: MonthFigure & {
      readonly direction: Direction;
      readonly months: number;
      readonly such: boolean;
    },
  ): string;
  /** "the largest fall over three months in this table" */
  largestOver(over: {
    readonly direction: Direction;
    readonly months: number;
    readonly span: Span;
    readonly such: boolean;
  }): string;
  /** "periods across June 2021 left out", "periods across five re-based months left out" */
  periodsLeftOut(left: { readonly months: readonly Month[]; readonly named: boolean }): string;
  /** "−12.8 on the month" */
  onMonth(millions: number): string;
  /** "May's −66.8 is the third largest monthly fall in this table, after September 2022 (−79.6) and March 2022 (−74.0)" */
  earlierMove(
    move: MonthBeside & {
      readonly millions: number;
      readonly direction: Direction;
      readonly rank: number;
      readonly span: Span;
      /** Those that were larger, largest first. */
      readonly larger: readonly MonthFigure[];
    },
  ): string;
  /**
   * "−12.8 on the month, −106.0 over three and −51.5 over twelve months, −90.0 this year". Amounts are written already,
   * with their mark; null and an empty list are left out.
   */
  changes(changes: {
    readonly onMonth: string | null;
    readonly over: readonly { readonly months: number; readonly amount: string }[];
    readonly thisYear: string | null;
  }): string;
  /** "unchanged" in the place of an amount */
  readonly unchanged: string;
  /** "of the 20 countries that can be compared 7 rose, 13 fell, one stayed level"; nothing is said of none that stayed */
  breadth(breadth: { readonly rose: number; readonly fell: number; readonly unchanged: number }): string;
}
