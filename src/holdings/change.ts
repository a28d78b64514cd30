import type { Break } from "./break.ts";
import type { MissingReason, Standing } from "./figure.ts";
import type { Month } from "./month.ts";

/** A difference of two months, both as one release file has them. */
export interface Change {
  readonly kind: "change";
  readonly millions: number;
  readonly from: Standing;
  readonly to: Standing;
  readonly fromMonth: Month;
  readonly toMonth: Month;
  /** Steps between the two: with one, the difference is no movement of a month and is marked. */
  readonly steps: readonly Break[];
}

export type ChangeOrMissing =
  | Change
  | { readonly kind: "missing"; readonly reason: MissingReason | "wall" | "no-common-release" };
