import type { Month } from "../../holdings/month.ts";

/** Where the figures come from. Times are Discord's marks. */
export interface AboutWords {
  /** "ticwire: foreign holdings of U.S. Treasuries" */
  readonly title: string;
  readonly footer: string;
  readonly source: string;
  /** "**Newest month** July 2026, release of 16 September 2026" */
  newest(newest: { readonly month: Month; readonly release: string }): string;
  readonly noNewest: string;
  /** "**Next release** <t:…:F>, <t:…:R> (expected: the Treasury has not named the date)" */
  next(next: { readonly at: string; readonly in: string; readonly official: boolean }): string;
  /** "**Last good check** <t:…:R>" */
  lastCheck(at: string): string;
  readonly noCheckYet: string;
  /** "**Refused last** `slt_table5.txt`, <t:…:f>: …" @param reason in English, for whoever looks after the bot */
  refused(refused: { readonly file: string; readonly at: string; readonly reason: string }): string;
  readonly nothingRefused: string;
  /** "**State** no answer from the database since <t:…:R>: posts and subscriptions wait for it" */
  stateAway(since: string): string;
  readonly canTell: string;
  readonly cannotTell: string;
  /** On a button: "How to read the figures" */
  readonly howToRead: string;
}
