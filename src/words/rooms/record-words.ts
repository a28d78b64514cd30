import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";

/** The list of what is notable of a holder. */
export interface RecordWords {
  /** "Japan: what is notable in July 2026" */
  title(holder: Holder, month: Month): string;
  /** In the place of an empty list, a sentence. */
  readonly nothing: string;
  /** On the list to choose a claim from: "Show proof of …" */
  readonly chooseProof: string;
}
