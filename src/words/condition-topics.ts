/** What a clause is about; without one of them an amount is a change. */
export const TOPICS = ["change", "low", "high", "streak", "place", "net", "revision", "round"] as const;
export type Topic = (typeof TOPICS)[number];

/** Behind a number. */
export const UNITS = ["trillion", "billion", "hundred-million", "million", "percent", "years", "months"] as const;
export type Unit = (typeof UNITS)[number];

/**
 * The words by which conditions are read that people type, each list separated by "|". Only what keeps the meaning belongs
 * here: who asks for falls alone must not get rises too, so that a direction is a word only where it stands with its
 * opposite.
 */
export interface ConditionTerms {
  readonly topics: Readonly<Partial<Record<Topic, string>>>;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** Words that say nothing of their own: "of at least". */
  readonly fillers: string;
  readonly decimal: "." | ",";
}
