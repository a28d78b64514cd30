import { ABSENT } from "../holdings/column.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { monthOfIndex } from "../holdings/timeline.ts";
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
  const after = addMonths(month, -MONTHS_BACK);
  return flipsOf(dataset, vintage, holder).filter((flip) => flip.month > after && flip.month <= month);
}

/** Every change on the month to which a vintage's newest release gave the other sign; newest first. */
export function flipsOf(dataset: Dataset, vintage: Vintage, holder: HolderId): SignFlip[] {
  const before = dataset.releases.filter((release) => release < vintage.release).at(-1);
  if (!before) return [];
  const earlier = dataset.asOf(before);
  const now = vintage.monthlyChanges(holder);
  const flips: SignFlip[] = [];
  for (const [index, then] of earlier.monthlyChanges(holder).entries()) {
    const nowMillions = now[index] ?? ABSENT;
    if (then === ABSENT || nowMillions === ABSENT || then * nowMillions >= 0) continue;
    const month = monthOfIndex(index);
    const change = earlier.change(holder, addMonths(month, -1), month);
    const release = change.kind === "change" ? change.to.carriedBy.release : before;
    flips.push({ month, thenMillions: then, release, nowMillions });
  }
  return flips.reverse();
}
