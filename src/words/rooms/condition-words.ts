import type { Holder } from "../../holdings/holder.ts";
import type { MonthBeside } from "./claim-words.ts";

/**
 * What a subscription waits for, in clauses that begin in lower case. Amounts and percentages are written already.
 * What is written here is read again from a form: `ConditionTerms` of the language has its words.
 */
export interface ConditionWords {
  /** "change of at least $10 bn or 5%"; of one or both */
  change(least: readonly string[]): string;
  /** "lowest for 5 years", "lowest or highest for 5 years" */
  level(level: { readonly sides: "lowest" | "highest" | "both"; readonly years: number }): string;
  /** "6 monthly rises or falls in a row" */
  streak(months: number): string;
  /** "a place gained or lost among the first 10"; of 1: "place 1 gained or lost" */
  place(first: number): string;
  /** "net purchases or sales of long-term Treasuries of at least $20 bn" */
  net(amount: string): string;
  /** "revision of at least $5 bn" */
  revision(amount: string): string;
  /** "a round number passed" */
  readonly round: string;
  /** All of them in a line; any one is enough: "…; …" */
  list(clauses: readonly string[]): string;
  /** Why a form was not read, as sentences that say what would be right. `typed` is quoted, examples are not. */
  readonly refused: {
    /** '"gold" is no condition. Separate conditions by semicolons, for example: change of at least $10 bn or 5%; …' */
    unknown(refused: { readonly typed: string; readonly example: string }): string;
    /** '"lowest" lacks a number. Write it so, for example: lowest for 5 years' */
    incomplete(refused: { readonly typed: string; readonly example: string }): string;
    /** '"lowest for 90 years" is out of range: it goes from … to …' */
    beyond(refused: { readonly typed: string; readonly least: string; readonly most: string }): string;
  };
  /** What leads a post. */
  readonly met: {
    /** "Met: China 618.0, lowest since August 2008†; France 348.4, … and 3 more holders." `unnamed`: further holders, none is not said */
    lead(met: { readonly holders: readonly string[]; readonly unnamed: number }): string;
    /** "None of the conditions is met." */
    readonly none: string;
    /** "Not known without Table 3 of the month: net purchases or sales of …." @param list as `list` writes it */
    unknown(list: string): string;
    /** "China 618.0, lowest since August 2008†" */
    holder(holder: Holder, millions: number, clauses: readonly string[]): string;
    /** "net sales of long-term Treasuries −42.3" */
    net(net: { readonly traded: "bought" | "sold"; readonly amount: string }): string;
    /** "April revised from 448.4 to 442.1" */
    revision(revision: MonthBeside & { readonly thenMillions: number; readonly nowMillions: number }): string;
  };
}
