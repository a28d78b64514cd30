/** A picture as text, 800×480, and the same in words for who cannot see it (at most 1,024 characters). */
export interface Chart {
  readonly svg: string;
  readonly altText: string;
}

/**
 * Why there is nothing to draw.
 * - no-figures: no figure in the months asked for
 * - no-changes: nobody's change of the period can be compared, or nobody moved
 * - not-ranked: no release lists the largest of the month
 * - no-split: no Table 3 held splits these months for the holder
 * - nothing-shared: no month in which all that are compared have a figure
 */
type NothingDrawn = "no-figures" | "no-changes" | "not-ranked" | "no-split" | "nothing-shared";

export type ChartOrNothing = Chart | { readonly svg: null; readonly reason: NothingDrawn };
