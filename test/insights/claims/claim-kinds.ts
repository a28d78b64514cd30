import type { Subject } from "../../../src/insights/claims/basis.ts";
import { breadthClaim } from "../../../src/insights/claims/breadth-claim.ts";
import { changesClaim } from "../../../src/insights/claims/changes-claim.ts";
import type { Claim } from "../../../src/insights/claims/claim.ts";
import { earlierMoveClaim } from "../../../src/insights/claims/earlier-move-claim.ts";
import { gapClaim } from "../../../src/insights/claims/gap-claim.ts";
import { halfPeakClaim } from "../../../src/insights/claims/half-peak-claim.ts";
import { levelClaim } from "../../../src/insights/claims/level-claim.ts";
import { moveClaim } from "../../../src/insights/claims/move-claim.ts";
import { nearClaim } from "../../../src/insights/claims/near-claim.ts";
import { overClaim } from "../../../src/insights/claims/over-claim.ts";
import { overtakeClaim } from "../../../src/insights/claims/overtake-claim.ts";
import { peakClaim } from "../../../src/insights/claims/peak-claim.ts";
import { placeClaim } from "../../../src/insights/claims/place-claim.ts";
import { roundClaim } from "../../../src/insights/claims/round-claim.ts";
import { shareClaim } from "../../../src/insights/claims/share-claim.ts";
import { streakClaim } from "../../../src/insights/claims/streak-claim.ts";
import { halfPeak, near, peak, round } from "./naive/bounds.ts";
import { breadth, changes } from "./naive/changes.ts";
import { level } from "./naive/level.ts";
import { earlierMove, move } from "./naive/move.ts";
import { over, streak } from "./naive/over.ts";
import { gap, overtake, place } from "./naive/places.ts";
import type { Reading } from "./naive/reading.ts";
import { share } from "./naive/share.ts";

/** A kind of claim, and its naive reading. */
interface Kind {
  /** Kinds of holders of whom it is said. */
  readonly of: (kind: string) => boolean;
  readonly claim: (subject: Subject) => Claim | null;
  readonly naive: (id: string, at: number) => Reading | null;
}

const anyRow = (kind: string) => kind !== "all-other";
export const aCountry = (kind: string) => kind === "country";
const PERIODS = [1, 3, 6, 12, "year-to-date"] as const;

export const KINDS: Readonly<Record<Claim["kind"], Kind>> = {
  level: { of: anyRow, claim: levelClaim, naive: level },
  move: { of: anyRow, claim: moveClaim, naive: move },
  "earlier-move": { of: anyRow, claim: earlierMoveClaim, naive: earlierMove },
  streak: { of: anyRow, claim: streakClaim, naive: streak },
  over: { of: anyRow, claim: overClaim, naive: over },
  changes: { of: () => true, claim: (subject) => changesClaim(subject, PERIODS), naive: changes },
  share: { of: (kind) => anyRow(kind) && kind !== "total", claim: shareClaim, naive: share },
  place: { of: aCountry, claim: placeClaim, naive: place },
  gap: { of: aCountry, claim: gapClaim, naive: gap },
  passed: { of: aCountry, claim: (s) => overtakeClaim(s, "passed"), naive: (id, at) => overtake(id, at, "passed") },
  "passed-by": {
    of: aCountry,
    claim: (s) => overtakeClaim(s, "passed-by"),
    naive: (id, at) => overtake(id, at, "passed-by"),
  },
  peak: { of: anyRow, claim: peakClaim, naive: peak },
  "half-peak": { of: anyRow, claim: halfPeakClaim, naive: halfPeak },
  round: { of: anyRow, claim: roundClaim, naive: round },
  near: { of: anyRow, claim: nearClaim, naive: near },
  breadth: { of: (kind) => kind === "total", claim: breadthClaim, naive: breadth },
};
