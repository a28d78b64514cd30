import type { Dataset } from "../../holdings/dataset.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import type { Subject } from "../claims/basis.ts";
import { levelClaim } from "../claims/level-claim.ts";
import { moveClaim } from "../claims/move-claim.ts";
import { newsworthiness } from "../claims/newsworthiness.ts";
import { overtakeClaim } from "../claims/overtake-claim.ts";
import { roundClaim } from "../claims/round-claim.ts";
import { streakClaim } from "../claims/streak-claim.ts";
import { ranking } from "../ranking.ts";
import { split } from "../split.ts";
import type { BoundedCondition, Condition } from "./condition.ts";
import type { MetBy } from "./met.ts";
import { revisionOf } from "./revision-of.ts";

/** Of whom it is asked, and in which states: `flows` is where the split of the month is read. */
export interface Asked {
  readonly dataset: Dataset;
  readonly subject: Subject;
  readonly flows: Vintage;
}

/** What meets a condition; null where nothing does. Steps, rows newly listed and re-basings are the claims' to judge. */
export function metBy(asked: Asked, condition: Condition): MetBy | null {
  switch (condition.kind) {
    case "change":
    case "change-percent":
      return changed(asked.subject, condition);
    case "low":
    case "high":
      return atLevel(asked.subject, condition);
    case "streak":
      return inARow(asked.subject, condition.bound);
    case "place":
      return placed(asked.subject, condition.bound);
    case "net":
      return traded(asked, condition.bound);
    case "revision":
      return revised(asked, condition.bound);
    case "round":
      return passed(asked.subject);
  }
}

function changed(subject: Subject, { kind, bound }: BoundedCondition): MetBy | null {
  const claim = moveClaim(subject);
  if (!claim) return null;
  const { change } = claim;
  const size = Math.abs(change.millions);
  const isMet =
    kind === "change" ? size >= bound : change.from.millions > 0 && size * 1_000 >= bound * change.from.millions;
  return isMet ? { kind: "change", change, claim } : null;
}

const MONTHS_OF_YEAR = 12;

function atLevel(subject: Subject, { kind, bound }: BoundedCondition): MetBy | null {
  const claim = levelClaim(subject);
  const side = kind === "low" ? "lowest" : "highest";
  return claim && claim.side === side && claim.reach >= bound * MONTHS_OF_YEAR ? { kind: "level", claim } : null;
}

function inARow(subject: Subject, months: number): MetBy | null {
  const claim = streakClaim(subject);
  return claim && claim.streak.months >= months ? { kind: "streak", claim } : null;
}

/** A place that changed because a row came or went, or was re-based, has nobody who passed. */
function placed(subject: Subject, first: number): MetBy | null {
  const { places, known } = ranking(subject.vintage, subject.month);
  const own = places.find(({ holder }) => holder === subject.holder.id);
  if (!known || !own || own.placeBefore === null || own.placeBefore === own.place) return null;
  const { place, placeBefore: before } = own;
  if (Math.min(place, before) > first) return null;
  const claim = overtakeClaim(subject, place < before ? "passed" : "passed-by");
  return claim && { kind: "place", before, place, claim };
}

function traded({ subject, flows }: Asked, millions: number): MetBy | null {
  const found = split(flows, subject.holder.id, subject.month);
  return found.kind === "split" && Math.abs(found.netLongTerm) >= millions
    ? { kind: "net", split: found, claim: null }
    : null;
}

function revised({ dataset, subject }: Asked, millions: number): MetBy | null {
  const found = revisionOf(dataset, subject);
  return found && Math.abs(found.nowMillions - found.thenMillions) >= millions
    ? { kind: "revision", revision: found, claim: null }
    : null;
}

/** One that is passed to and fro within months is no news, and is not said by the claims either. */
function passed(subject: Subject): MetBy | null {
  const claim = roundClaim(subject);
  return claim && newsworthiness(claim).weight > 0 ? { kind: "round", claim } : null;
}
