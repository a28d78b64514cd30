import type { BreadthClaim } from "./breadth-claim.ts";
import type { ChangesClaim } from "./changes-claim.ts";
import type { EarlierMoveClaim } from "./earlier-move-claim.ts";
import type { GapClaim } from "./gap-claim.ts";
import type { HalfPeakClaim } from "./half-peak-claim.ts";
import type { LevelClaim } from "./level-claim.ts";
import type { MoveClaim } from "./move-claim.ts";
import type { NearClaim } from "./near-claim.ts";
import type { OverClaim } from "./over-claim.ts";
import type { OvertakeClaim } from "./overtake-claim.ts";
import type { PeakClaim } from "./peak-claim.ts";
import type { PlaceClaim } from "./place-claim.ts";
import type { RoundClaim } from "./round-claim.ts";
import type { ShareClaim } from "./share-claim.ts";
import type { StreakClaim } from "./streak-claim.ts";

/** What can be said of one holder in one month. There is at most one of each kind, so that the kind names it. */
export type Claim =
  | StreakClaim
  | OverClaim
  | MoveClaim
  | EarlierMoveClaim
  | LevelClaim
  | ShareClaim
  | GapClaim
  | PeakClaim
  | HalfPeakClaim
  | PlaceClaim
  | OvertakeClaim
  | RoundClaim
  | NearClaim
  | ChangesClaim
  | BreadthClaim;
