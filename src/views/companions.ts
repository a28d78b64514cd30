import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CHINA_WITH_BELGIUM, CHINA_WITH_HONG_KONG } from "../insights/composite.ts";
import { inBillions, signedBillions } from "../words/money.ts";

/** Whom a holder is read together with: ["with Belgium 1,088.7 (−27.2)", "with Hong Kong 876.3 (−12.9)"]; none but for China. */
export function companions(vintage: Vintage, holder: HolderId, month: Month): string[] {
  if (holder !== "CN") return [];
  return [
    ...together(vintage, month, "Belgium", CHINA_WITH_BELGIUM),
    ...together(vintage, month, "Hong Kong", CHINA_WITH_HONG_KONG),
  ];
}

function together(vintage: Vintage, month: Month, name: string, composite: HolderId): string[] {
  const sum = vintage.millions(composite, month);
  if (sum === null) return [];
  const change = vintage.change(composite, addMonths(month, -1), month);
  const moved = change.kind === "change" && change.steps.length === 0 ? ` (${signedBillions(change.millions)})` : "";
  return [`with ${name} ${inBillions(sum)}${moved}`];
}
