import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, toMonth } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** The last month that was reported on Form S; from February 2023 on transactions come from the SLT report. */
export const LAST_FORM_S_MONTH = toMonth("2023-01");

/**
 * What foreigners bought and sold of Treasury bonds and notes, in millions, on the basis of Form S. It stands apart from
 * holdings: it has no prices and no moves between custodians, and is never compared across February 2023.
 */
export interface Transactions {
  readonly holder: HolderId;
  /** The month before the first, and the last. */
  readonly from: Month;
  readonly to: Month;
  readonly file: ReleaseFile;
  readonly bought: number;
  readonly sold: number;
  readonly net: number;
}

/** @returns null where a month of the span is not on this basis, or the holder is not listed in one */
export function transactions(vintage: Vintage, holder: HolderId, to: Month, months = 1): Transactions | null {
  const file = vintage.newestFileOf("s1_globl");
  if (!file || to > LAST_FORM_S_MONTH) return null;
  const sumOf = (measure: "buy" | "sell") =>
    Array.from({ length: months }, (_, back) => vintage.inFile(file, holder, addMonths(to, -back), measure)).reduce(
      (sum, value) => (sum === null || value === null ? null : sum + value),
      0,
    );
  const [bought, sold] = [sumOf("buy"), sumOf("sell")];
  if (bought === null || sold === null) return null;
  return { holder, from: addMonths(to, -months), to, file, bought, sold, net: bought - sold };
}

export interface FormSBuyers {
  readonly buyers: readonly Transactions[];
  readonly sellers: readonly Transactions[];
}

/** Countries by their net, the largest buyers and the largest sellers first. */
export function formSBuyers(vintage: Vintage, to: Month, months = 1): FormSBuyers {
  return vintage.remember(`form s buyers ${to} ${months}`, () => {
    const holders = vintage.newestFileOf("s1_globl")?.holders ?? [];
    const countries = holders.filter((id) => vintage.holder(id)?.kind === "country");
    const all = countries.map((holder) => transactions(vintage, holder, to, months)).filter((each) => each !== null);
    const sorted = all.sort((a, b) => b.net - a.net || (a.holder < b.holder ? -1 : 1));
    return { buyers: sorted.filter(({ net }) => net > 0), sellers: sorted.filter(({ net }) => net < 0).reverse() };
  });
}
