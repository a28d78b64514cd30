import type { Dates } from "./dates.ts";
import type { Language } from "./language.ts";
import type { Lists } from "./lists.ts";
import type { Money } from "./money.ts";
import type { Names } from "./names.ts";
import type { Punctuation } from "./punctuation.ts";
import type { AboutWords } from "./rooms/about-words.ts";
import type { BreakWords } from "./rooms/break-words.ts";
import type { ClaimWords } from "./rooms/claim-words.ts";
import type { CommandWords } from "./rooms/command-words.ts";
import type { ExplainedWords } from "./rooms/explained-words.ts";
import type { InputWords } from "./rooms/input-words.ts";
import type { ProofWords } from "./rooms/proof-words.ts";
import type { QuoteWords } from "./rooms/quote-words.ts";
import type { RecordWords } from "./rooms/record-words.ts";
import type { ReleaseWords } from "./rooms/release-words.ts";
import type { ReportWords } from "./rooms/report-words.ts";
import type { ServiceWords } from "./rooms/service-words.ts";
import type { SourceWords } from "./rooms/source-words.ts";
import type { SplitWords } from "./rooms/split-words.ts";
import type { SubscriptionWords } from "./rooms/subscription-words.ts";

/** All that a reader sees, in one language: a room for each subject. A message takes data and is a whole clause. */
export interface Words {
  readonly language: Language;
  readonly money: Money;
  readonly dates: Dates;
  readonly lists: Lists;
  readonly names: Names;
  readonly punctuation: Punctuation;
  /** A clause as the beginning of a line or a sentence: upper case where the script has cases. */
  sentence(text: string): string;
  readonly breaks: BreakWords;
  readonly claims: ClaimWords;
  readonly proof: ProofWords;
  readonly records: RecordWords;
  readonly sources: SourceWords;
  readonly explained: ExplainedWords;
  readonly quote: QuoteWords;
  readonly release: ReleaseWords;
  readonly report: ReportWords;
  readonly split: SplitWords;
  readonly commands: CommandWords;
  readonly input: InputWords;
  readonly service: ServiceWords;
  readonly about: AboutWords;
  readonly subscriptions: SubscriptionWords;
}
