import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

/** What a form asks for. Discord's limits: labels 45 characters, hints and choices 100. */
interface Asked {
  readonly label: string;
  readonly hint: string;
}

/** A subscription that waits for something: its form, and what came of it. */
export interface WatchingWords {
  /** "Monthly posts in #bonds"; at most 45 characters with a channel of 20. */
  formTitle(channel: string): string;
  readonly fields: Readonly<Record<"role" | "language" | "style" | "watched" | "conditions", Asked>>;
  /** Any of them can be chosen. */
  readonly style: {
    readonly full: string;
    readonly corrections: string;
    readonly publish: string;
    /** "Post every month, and notify only if a condition is met" */
    readonly always: string;
  };
  /** "China, Japan, euro area": what may be typed, at most 100 characters. */
  readonly watchedExample: string;
  /** "Only when one of these is met by China or Japan: lowest for 5 years." @param watched empty: all @param list of the conditions */
  only(watched: readonly Holder[], list: string): string;
  /** "Every month, with a ping only when …" */
  everyMonth(watched: readonly Holder[], list: string): string;
  /** Behind it: "Last met in July 2026: lowest for 5 years." */
  lastMet(month: Month, list: string): string;
  readonly notMetYet: string;
  /** What was changed of it, in the middle of a sentence. */
  readonly changed: Readonly<Record<"watched" | "conditions" | "otherwise", string>>;
  /** A line of the log: "July 2026: no condition was met" */
  logUnmet(month: Month): string;
  /** What the release of a month would have done: "July 2026 would have been posted." */
  readonly would: Readonly<Record<"post" | "postQuietly" | "notPost", (month: Month) => string>>;
  /** On a button: "Proof: China" */
  proof(holder: Holder): string;
  /** As sentences that say what would be right. */
  readonly errors: {
    /** "Countries are watched for a condition. Give one too, for example: …" @param example conditions */
    conditionLacks(example: string): string;
    tooMany(most: number): string;
  };
}
