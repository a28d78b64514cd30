import { ABSENT, NOT_AVAILABLE } from "../holdings/column.ts";
import { type HolderId, toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { indexOf } from "../holdings/timeline.ts";
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

/** Millions of all members together, by month index; ABSENT where one has no figure: a sum of the rest would be another thing. */
export function compositeValues(vintage: Vintage, { members }: Composite): Int32Array {
  return vintage.remember(`composite ${members}`, () => {
    const lines = members.map((holder) => vintage.values(holder));
    return Int32Array.from({ length: lines[0]?.length ?? 0 }, (_, index) => {
      const values = lines.map((line) => line[index] ?? ABSENT);
      return values.some((value) => value <= NOT_AVAILABLE) ? ABSENT : values.reduce((sum, value) => sum + value, 0);
    });
  });
}

export function compositeAt(vintage: Vintage, composite: Composite, month: Month): number | null {
  const value = compositeValues(vintage, composite)[indexOf(month)] ?? ABSENT;
  return value === ABSENT ? null : value;
}

/** Change on the month in millions; null if a member has none. */
export function compositeChange(vintage: Vintage, { members }: Composite, month: Month): number | null {
  const changes = members.map((holder) => vintage.change(holder, addMonths(month, -1), month));
  return sumOf(
    changes.map((change) => (change.kind === "change" && change.steps.length === 0 ? change.millions : null)),
  );
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
