import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Table } from "../holdings/release.ts";

/** What a comparison shows: billions of dollars, part of all foreign holdings, or 100 at its start. */
export type ComparedAs = "billions" | "share" | "indexed";

/** A holder's figure in words: "618.0" for July 2026. */
interface MonthFigure {
  readonly month: Month;
  readonly text: string;
}

export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** Parts of a change in holdings, printed with their signs; null where no split is held. */
export interface PrintedParts {
  readonly netLongTerm: string;
  readonly bills: string;
  readonly valuation: string;
  readonly other: string;
}

/** What the alt text of one line says. */
export interface LineInWords {
  readonly name: string;
  readonly first: MonthFigure;
  readonly last: MonthFigure;
  readonly highest: MonthFigure;
  readonly lowest: MonthFigure;
  readonly preliminary: boolean;
}

export interface BarInWords {
  readonly name: string;
  readonly change: string;
  readonly parts: PrintedParts | null;
}

export interface RankInWords {
  readonly name: string;
  readonly place: number;
  /** Place in the first month shown; null where the holder had none, today's where the two may not be compared. */
  readonly placeBefore: number | null;
}

/** Short explanations under a chart: each stands there only where its mark does. */
interface NoteWords {
  /** Of the mark † on a seam. */
  readonly step: string;
  /** Of the mark ‡ on a seam. */
  readonly wall: string;
  readonly custody: string;
  readonly preliminary: string;
  axisFrom(value: string): string;
  /** Of bars, all of one month. */
  readonly mayBeRevised: string;
  readonly gap: string;
  readonly noSplit: string;
  /** Of months that Table 3 does not split for the holder. */
  readonly noParts: string;
  /** Of months whose largest holders no release lists. */
  readonly notRanked: string;
}

interface KindWords<Subject, Content> {
  title(subject: Subject): string;
  /** Unit, time and release. */
  subtitle(subject: Subject): string;
  alt(subject: Subject, content: Content): string;
}

interface Dated {
  /** "2026-09-16" */
  readonly release: string;
}

export type HoldingsSubject = Dated & Span & { readonly name: string };
export type CompareSubject = Dated & Span & { readonly names: readonly string[]; readonly as: ComparedAs };
export type ChangesSubject = Dated & Span & { readonly month: Month; readonly preliminary: boolean };
export type RanksSubject = Dated & Span & { readonly largest: number };
export type FlowsSubject = Dated & Span & { readonly name: string };

/** Every word, month and number that a reader of a chart sees, in one language. Amounts are in millions of dollars. */
export interface ChartWords {
  /** BCP 47, "en". */
  readonly language: string;
  /** CSS font families, Inter first: letters that it lacks are taken to be one em wide. */
  readonly fontFamily: string;
  /** In a label, where room is short. */
  shortName(holder: Holder): string;
  fullName(holder: Holder): string;
  /** "Jul 2026" */
  month(month: Month): string;
  /** "Jul", on an axis whose year stands beside it. */
  bareMonth(month: Month): string;
  year(month: Month): string;
  /** 618000 → "618.0" */
  amount(millions: number): string;
  signed(millions: number): string;
  /** 0.0668 → "6.7%" */
  share(ratio: number): string;
  /** 103.42 → "103.4" */
  index(value: number): string;
  /** A tick of an axis, in billions, percent or points. */
  tick(value: number, decimals: number): string;
  place(place: number): string;
  readonly notes: NoteWords;
  source(tables: readonly Table[]): string;
  /** A sentence of alt text. */
  custodyNamed(names: readonly string[]): string;
  /** Below the parts of a change: names for the legend. */
  readonly parts: Readonly<Record<keyof PrintedParts | "change", string>>;
  readonly holdings: KindWords<HoldingsSubject, LineInWords & { readonly steps: readonly Month[] }>;
  readonly compare: KindWords<CompareSubject, readonly LineInWords[]>;
  readonly changes: KindWords<ChangesSubject, readonly BarInWords[]>;
  readonly ranks: KindWords<RanksSubject, readonly RankInWords[]>;
  readonly flows: KindWords<FlowsSubject, FlowsInWords>;
  readonly panels: { readonly holdings: string; readonly parts: string };
}

export interface FlowsInWords {
  readonly level: MonthFigure;
  /** Sums over the months asked for. */
  readonly asked: Span & BarInWords;
  /** Sums over all months shown. */
  readonly shown: Span & BarInWords;
}
