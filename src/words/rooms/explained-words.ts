import type { Month } from "../../holdings/month.ts";

/** A month's figures in five sentences that ask for no knowledge of markets. */
export interface ExplainedWords {
  /** "What the figures of July 2026 mean" */
  title(month: Month): string;
  /** "At the end of July 2026 investors outside the United States held $9,248.1 bn of U.S. Treasuries, …, $50.4 bn less than a month before." */
  level(level: {
    readonly month: Month;
    readonly millions: number;
    /** Against the month before; null where it is not known. */
    readonly moved: { readonly kind: "more" | "less" | "as-much"; readonly millions: number } | null;
  }): string;
  /** Prices and trade told apart, with the month's own figures: "Bonds are counted at their market price, … they bought $50.5 bn net, while prices took $39.1 bn from what they held." */
  boughtAndPrices(split: {
    readonly traded: "bought" | "sold";
    readonly millions: number;
    readonly prices: "added" | "took";
    readonly priceMillions: number;
  }): string;
  /** With transactions alone: "… in this month they bought $49.0 bn net of long-term Treasuries." */
  bought(net: { readonly traded: "bought" | "sold"; readonly millions: number }): string;
  /** Where neither is known. */
  readonly countedApart: string;
  readonly custody: string;
  readonly official: string;
  readonly releases: string;
}
