import type { HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import type { Subject } from "./basis.ts";
import { breadthClaim } from "./breadth-claim.ts";
import { changesClaim } from "./changes-claim.ts";
import type { Claim } from "./claim.ts";
import { earlierMoveClaim } from "./earlier-move-claim.ts";
import { gapClaim } from "./gap-claim.ts";
import { halfPeakClaim } from "./half-peak-claim.ts";
import { levelClaim } from "./level-claim.ts";
import { moveClaim } from "./move-claim.ts";
import { isVeryRound, nearClaim } from "./near-claim.ts";
import { newsworthiness } from "./newsworthiness.ts";
import { overClaim } from "./over-claim.ts";
import { overtakeClaim } from "./overtake-claim.ts";
import { peakClaim } from "./peak-claim.ts";
import { placeClaim } from "./place-claim.ts";
import { roundClaim } from "./round-claim.ts";
import { shareClaim } from "./share-claim.ts";
import { streakClaim } from "./streak-claim.ts";

const MOST = 7;
const LONGER = [3, 6, 12, "year-to-date"] as const;

/** What is notable of a holder in a month: at most seven claims, most newsworthy first. */
export function records(vintage: Vintage, id: HolderId, month: Month): readonly Claim[] {
  return claimsOf(vintage, id, month).slice(0, MOST);
}

/** All that can be said of a holder in a month, most newsworthy first. */
export function claimsOf(vintage: Vintage, id: HolderId, month: Month): readonly Claim[] {
  return vintage.remember(`claims ${id} ${month}`, () => {
    const holder = vintage.holder(id);
    const figure = vintage.at(id, month);
    if (!holder || figure.kind === "missing") return [];
    const claims = allClaims({ vintage, holder, month, figure }).filter((claim) => newsworthiness(claim).weight > 0);
    const sorted = claims.sort((a, b) => newsworthiness(b).weight - newsworthiness(a).weight);
    return sorted.filter((claim) => !isSaidBy(claim, sorted));
  });
}

/** The claim of a kind, said in a list or not: what met a condition has its proof all the same. */
export function claimOf(vintage: Vintage, id: HolderId, month: Month, kind: string): Claim | null {
  const holder = vintage.holder(id);
  const figure = vintage.at(id, month);
  if (!holder || figure.kind === "missing") return null;
  return allClaims({ vintage, holder, month, figure }).find((claim) => claim.kind === kind) ?? null;
}

function allClaims(subject: Subject): Claim[] {
  const { kind } = subject.holder;
  // Its members change from release to release, so that only the figures of one release can be compared.
  if (kind === "all-other") return [changesClaim(subject, [1, ...LONGER])].filter((claim) => claim !== null);
  const move = moveClaim(subject);
  const ofAny = [
    streakClaim(subject),
    overClaim(subject),
    move,
    earlierMoveClaim(subject),
    levelClaim(subject),
    peakClaim(subject),
    halfPeakClaim(subject),
    roundClaim(subject),
    nearClaim(subject),
    changesClaim(subject, move ? LONGER : [1, ...LONGER]),
  ];
  const ofParts = kind === "total" ? [breadthClaim(subject)] : [shareClaim(subject)];
  const ofCountries =
    kind === "country"
      ? [overtakeClaim(subject, "passed"), overtakeClaim(subject, "passed-by"), gapClaim(subject), placeClaim(subject)]
      : [];
  return [...ofAny, ...ofParts, ...ofCountries].filter((claim) => claim !== null);
}

/** Whether a weightier claim says as much: the same months twice, or a level that no lesser round number adds to; what a re-basing ends, a round number does not reach over. */
function isSaidBy(claim: Claim, all: readonly Claim[]): boolean {
  switch (claim.kind) {
    case "over":
      return all.some((each) => each.kind === "streak" && each.streak.months === claim.over.months);
    case "peak":
      return all.some((each) => each.kind === "half-peak");
    case "round":
      return all.some(
        (each) =>
          each.kind === "level" &&
          (each.extreme.kind === "re-based" || (each.reach >= claim.reach && !isVeryRound(claim.boundMillions))),
      );
    default:
      return false;
  }
}
