import { type HolderId, toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** Holders that are read together. Computed, never stored, never ranked. */
export interface Composite {
  readonly members: readonly HolderId[];
}

const of = (...ids: string[]): Composite => ({ members: ids.map(toHolderId) });

/** Where securities are held for owners elsewhere (tic.md names them: Euroclear, Clearstream, funds, custodians). */
export const CUSTODY_CENTRES = of("GB", "BE", "LU", "CH", "IE", "KY");
/** Part of China's holdings is thought to be booked in Belgium. */
export const CHINA_WITH_BELGIUM = of("CN", "BE");
export const CHINA_WITH_HONG_KONG = of("CN", "HK");

/** Millions of all members together; null if one has no figure: a sum of the rest would be another thing. */
export function compositeAt(vintage: Vintage, { members }: Composite, month: Month): number | null {
  return sumOf(members.map((holder) => vintage.millions(holder, month)));
}

/** Change on the month in millions; null if a member has none. */
export function compositeChange(vintage: Vintage, { members }: Composite, month: Month): number | null {
  const changes = members.map((holder) => vintage.change(holder, addMonths(month, -1), month));
  return sumOf(changes.map((change) => (change.kind === "change" && change.steps.length === 0 ? change.millions : null)));
}

/** The first month from which all members have figures without a gap up to `month`. */
export function compositeStart(vintage: Vintage, composite: Composite, month: Month): Month {
  let start = month;
  while (compositeAt(vintage, composite, addMonths(start, -1)) !== null) start = addMonths(start, -1);
  return start;
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
