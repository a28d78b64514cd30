import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { ReleaseFile } from "../../holdings/release.ts";

/** A sentence to paste elsewhere. */
export interface QuoteWords {
  /** "Quote: Japan, July 2026" */
  title(holder: Holder, month: Month): string;
  /** Amount, month, release and caveat, up to its full stop; the link stands behind it. */
  sentence(quote: {
    readonly holder: Holder;
    readonly month: Month;
    readonly millions: number;
    /** Against the month before; null where it is not known. */
    readonly moved: { readonly kind: "more" | "less" | "as-much"; readonly millions: number } | null;
    readonly file: Pick<ReleaseFile, "table" | "release">;
  }): string;
}
