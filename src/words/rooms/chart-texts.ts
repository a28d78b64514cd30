import type { Month } from "../../holdings/month.ts";
import type { Table } from "../../holdings/release.ts";

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

export interface FlowsInWords {
  readonly level: MonthFigure;
  /** Sums over the months asked for. */
  readonly asked: Span & BarInWords;
  /** Sums over all months shown. */
  readonly shown: Span & BarInWords;
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

/** Short explanations under a chart: each stands there only where its mark does. */
interface NoteWords {
  /** Of the mark † on a seam. */
  readonly step: string;
  /** Of the mark ‡ on a seam. */
  readonly wall: string;
  readonly custody: string;
  readonly preliminary: string;
  /** "Axis starts at 600, not at zero" */
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

interface KindTexts<Subject, Content> {
  title(subject: Subject): string;
  /** Unit, time and release. */
  subtitle(subject: Subject): string;
  /** Alt text, a sentence each, the most important first: those without room are left out. */
  alt(subject: Subject, content: Content): readonly string[];
}

/** What a reader of a chart sees beside names, months and figures. */
export interface ChartTexts {
  /** Two rows that a list calls the same stand beside each other here: "All other (Table 5)" */
  readonly allOther: { readonly table5: string; readonly history: string };
  readonly notes: NoteWords;
  /** "Source: U.S. Treasury, TIC Table 5 and history table" */
  source(tables: readonly Table[]): string;
  /** A sentence of alt text: "A custody centre, which holds for others: Belgium." */
  custodyNamed(names: readonly string[]): string;
  /** Below the parts of a change: names for the legend. */
  readonly parts: Readonly<Record<keyof PrintedParts | "change", string>>;
  readonly panels: { readonly holdings: string; readonly parts: string };
  readonly holdings: KindTexts<HoldingsSubject, LineInWords & { readonly steps: readonly Month[] }>;
  readonly compare: KindTexts<CompareSubject, readonly LineInWords[]> & {
    /** Where the names have no room in a title: "Holdings of U.S. Treasuries: six holders" */
    titleCounted(count: number): string;
  };
  readonly changes: KindTexts<ChangesSubject, readonly BarInWords[]>;
  readonly ranks: KindTexts<RanksSubject, readonly RankInWords[]>;
  readonly flows: KindTexts<FlowsSubject, FlowsInWords>;
}
