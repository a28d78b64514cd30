import type { Holder } from "../../holdings/holder.ts";

/** What is meant by a name that no row has, and why there is none: in sentences that say what would be right. */
export interface NoSuchHolderWords {
  /** Of the United States and its offices: "The tables list foreign holders only: …" */
  readonly american: string;
  /** Of the IMF and its like: "No international organisation is listed by name; all of them together are `international`." */
  readonly international: string;
  /** Of the BRICS and their like: 'There is no row for "brics", and no sum of it is made here. …' @param typed quoted */
  noRow(typed: string): string;
  /** Of a central bank: "How much of the holdings of Japan is official and how much private cannot be known: …" */
  officialUnknown(holder: Holder): string;
  /** 'No table that is held lists Iran by name; what it holds, if anything, is in "All Other".' @param country its name */
  unlisted(country: string): string;
  /** 'I know no holder called "xyz". Did you mean China, Chile or China with Belgium?' @param typed quoted */
  unknown(typed: string, nearest: readonly Holder[]): string;
  /** Of a comparison: "Two to six different holders are compared, and Japan stands there twice." */
  twice(holder: Holder): string;
  /** 'With what shall Japan be compared? Separate two to six by commas, such as "Japan, China, UK".'; null: "What shall be compared? …" */
  tooFew(only: Holder | null): string;
  /** "More than six lines cannot be told apart, and these are 7. …" */
  tooMany(count: number): string;
  /** '"xyz" is not a month. Write it as 2022-03 or March 2022. The figures run from … to ….' @param typed quoted @param range without its stop */
  noMonth(typed: string, range: string): string;
  /** 'No release of "x" is held. Held are those of 2026-03-18 and 2026-06-18.' @param typed quoted @param held days */
  noRelease(typed: string, held: readonly string[]): string;
}
