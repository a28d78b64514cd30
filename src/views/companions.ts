import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import {
  CHINA_WITH_BELGIUM,
  CHINA_WITH_HONG_KONG,
  type Composite,
  compositeAt,
  compositeChange,
} from "../insights/composite.ts";
import { inBillions, signedBillions } from "../words/money.ts";

/** Whom a holder is read together with: ["with Belgium 1,088.7 (−27.2)", "with Hong Kong 876.3 (−12.9)"]; none but for China. */
export function companions(vintage: Vintage, holder: HolderId, month: Month): string[] {
  if (holder !== "CN") return [];
  return [
    ...together(vintage, month, "Belgium", CHINA_WITH_BELGIUM),
    ...together(vintage, month, "Hong Kong", CHINA_WITH_HONG_KONG),
  ];
}

function together(vintage: Vintage, month: Month, name: string, composite: Composite): string[] {
  const [sum, change] = [compositeAt(vintage, composite, month), compositeChange(vintage, composite, month)];
  if (sum === null) return [];
  return [`with ${name} ${inBillions(sum)}${change === null ? "" : ` (${signedBillions(change)})`}`];
}
