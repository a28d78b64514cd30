import type { Dataset } from "../holdings/dataset.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** A change on the month that a later release turned round. */
export interface SignFlip {
  readonly month: Month;
  readonly thenMillions: number;
  /** Release in which it was published so. */
  readonly release: string;
  readonly nowMillions: number;
}

const MONTHS_BACK = 12;

/** Months of the last year whose change had the other sign as the release before the newest gave it; newest first. */
export function signFlips(dataset: Dataset, vintage: Vintage, holder: HolderId, month: Month): SignFlip[] {
  const before = dataset.releases.filter((release) => release < vintage.release).at(-1);
  if (!before) return [];
  const earlier = dataset.asOf(before);
  return Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(month, -back)).flatMap((each) => {
    const then = earlier.change(holder, addMonths(each, -1), each);
    const now = vintage.change(holder, addMonths(each, -1), each);
    if (then.kind === "missing" || now.kind === "missing") return [];
    if (then.millions * now.millions >= 0) return [];
    const release = then.to.carriedBy.release;
    return [{ month: each, thenMillions: then.millions, release, nowMillions: now.millions }];
  });
}
