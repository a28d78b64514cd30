import type { Change } from "../../holdings/change.ts";
import type { Standing } from "../../holdings/figure.ts";
import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { LevelClaim } from "../claims/level-claim.ts";
import type { MoveClaim } from "../claims/move-claim.ts";
import type { OvertakeClaim } from "../claims/overtake-claim.ts";
import type { RoundClaim } from "../claims/round-claim.ts";
import type { StreakClaim } from "../claims/streak-claim.ts";
import type { Revision } from "../revision.ts";
import type { Split } from "../split.ts";
import type { Condition } from "./condition.ts";

/** A condition that a holder met in a month, with the figures that met it. */
export type Met = MetBy & {
  readonly condition: Condition;
  readonly holder: Holder;
  readonly month: Month;
  /** Its holdings at the end of the month. */
  readonly figure: Standing;
};

/** Where there is a claim, it has the proof. Table 3 and revisions are their own. */
export type MetBy =
  | { readonly kind: "change"; readonly change: Change; readonly claim: MoveClaim }
  | { readonly kind: "level"; readonly claim: LevelClaim }
  | { readonly kind: "streak"; readonly claim: StreakClaim }
  | { readonly kind: "place"; readonly before: number; readonly place: number; readonly claim: OvertakeClaim }
  | { readonly kind: "net"; readonly split: Split; readonly claim: null }
  | { readonly kind: "revision"; readonly revision: Revision; readonly claim: null }
  | { readonly kind: "round"; readonly claim: RoundClaim };

/** What became of the conditions in a month. */
export interface Evaluation {
  /** By holder in the order watched, of each in the order of the conditions. */
  readonly met: readonly Met[];
  /** Those on Table 3 while the split of the month is not held: not met so far. */
  readonly unknown: readonly Condition[];
}
