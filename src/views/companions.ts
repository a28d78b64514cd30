import { type HolderId, toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CHINA_WITH_BELGIUM, CHINA_WITH_HONG_KONG } from "../insights/composite.ts";
import { holderOf } from "../words/holder-of.ts";
import type { Words } from "../words/words.ts";

/** Whom a holder is read together with: ["with Belgium 1,088.7 (−27.2)", "with Hong Kong 876.3 (−12.9)"]; none but for China. */
export function companions(words: Words, vintage: Vintage, holder: HolderId, month: Month): string[] {
  if (holder !== "CN") return [];
  return [
    ...together(words, vintage, month, "BE", CHINA_WITH_BELGIUM),
    ...together(words, vintage, month, "HK", CHINA_WITH_HONG_KONG),
  ];
}

function together(words: Words, vintage: Vintage, month: Month, other: string, composite: HolderId): string[] {
  const sum = vintage.millions(composite, month);
  if (sum === null) return [];
  const change = vintage.change(composite, addMonths(month, -1), month);
  const moved = change.kind === "change" && change.steps.length === 0 ? change.millions : null;
  const text = words.claims.together(holderOf(vintage, toHolderId(other)), sum);
  return [moved === null ? text : words.punctuation.aside(text, words.money.change(moved))];
}
