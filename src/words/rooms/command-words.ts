/** Options by the name that a command has for them in code, which is their English name too. */
export const OPTION_NAMES = [
  "as",
  "as_of",
  "channel",
  "count",
  "countries",
  "country",
  "detail",
  "format",
  "from",
  "language",
  "month",
  "period",
  "post",
  "private",
  "proof",
  "range",
  "release",
  "show",
] as const;
type OptionName = (typeof OPTION_NAMES)[number];

/** How Discord lists the commands. Their own names are the same in every language: a post names them for all its readers. */
export interface CommandWords {
  /** What a command answers, at most 100 characters. */
  readonly descriptions: {
    readonly tic: string;
    readonly holdings: string;
    readonly compare: string;
    readonly changes: string;
    readonly holders: string;
    readonly flows: string;
    readonly records: string;
    readonly revisions: string;
    readonly about: string;
    readonly subscription: string;
    readonly subscriptionAdd: string;
    readonly subscriptionRemove: string;
    readonly subscriptionList: string;
    readonly subscriptionPreview: string;
    readonly subscriptionFollow: string;
    readonly subscriptionLog: string;
  };
  /** What an option is called: lower case, letters, digits, "-" and "_" alone, at most 32. */
  readonly optionNames: Readonly<Record<OptionName, string>>;
  /** What an option takes, with what stands for it where it is left out in parentheses; at most 100 characters. */
  readonly options: {
    readonly month: string;
    readonly monthOfHolder: string;
    readonly monthUpTo: string;
    readonly monthOfFlows: string;
    readonly asOf: string;
    readonly country: string;
    readonly countryOfFlows: string;
    readonly countryOfRevisions: string;
    readonly countries: string;
    readonly detail: string;
    readonly show: string;
    readonly range: string;
    readonly comparedAs: string;
    readonly period: string;
    readonly countOfMovers: string;
    readonly countOfHolders: string;
    readonly fromPlace: string;
    readonly release: string;
    readonly proof: string;
    readonly private: string;
    readonly channel: string;
    readonly format: string;
    readonly language: string;
    readonly fromSubscription: string;
    readonly post: string;
  };
  /** What a choice is called in a list, at most 100 characters. */
  readonly choices: {
    readonly brief: string;
    readonly full: string;
    /** "A sentence to quote" */
    readonly quote: string;
    /** "What the figures mean" */
    readonly explained: string;
    readonly figuresCsv: string;
    readonly card: string;
    readonly allMonthsCsv: string;
    readonly allHoldersCsv: string;
    readonly allClaimsCsv: string;
    readonly allRevisionsCsv: string;
    readonly flowsCsv: string;
    readonly billions: string;
    readonly share: string;
    readonly indexed: string;
    /** "1 month", "3 months", "12 months" */
    readonly periods: Readonly<Record<"1" | "3" | "12", string>>;
    readonly yearToDate: string;
    /** "since Feb 2023": as far as the flows go back */
    readonly sinceStart: string;
    /** On buttons too: "1Y", "10Y", "Max" */
    readonly ranges: Readonly<Record<"1y" | "5y" | "10y" | "max", string>>;
  };
}
