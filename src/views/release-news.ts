import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { HolderFacts } from "../insights/holder-facts.ts";
import { gapClaim, isNews, isRareMove, levelClaim, moveClaim, streakClaim } from "../words/en/claims.ts";
import { shortName } from "../words/en/holder-names.ts";

const STREAK_WORTH_SAYING = 3;

/** A claim on one holder, with how newsworthy it is: 1 comes first. */
export interface News {
  readonly kind: "streak" | "level" | "move" | "gap";
  readonly text: string;
  readonly weight: number;
}

/** What is new of a holder, in the order in which a line says it. */
export function newsOf(vintage: Vintage, facts: HolderFacts): News[] {
  const { month } = facts;
  const toDate = month < (vintage.newestMonth() ?? month);
  return [
    moveInTable(facts, toDate),
    streakNews(facts),
    ...levelNews(facts, toDate),
    moveSince(facts),
    gapNews(vintage, facts),
  ].filter((news) => news !== null);
}

function moveInTable({ largestMove }: HolderFacts, toDate: boolean): News | null {
  if (!isRareMove(largestMove) || largestMove.since !== null) return null;
  return { kind: "move", text: `its ${moveClaim(largestMove, { toDate })}`, weight: 1 };
}

function moveSince({ largestMove }: HolderFacts): News | null {
  if (!isRareMove(largestMove) || largestMove.since === null) return null;
  return { kind: "move", text: `its ${moveClaim(largestMove)}`, weight: 5 };
}

function streakNews({ streak }: HolderFacts): News | null {
  if (!streak || streak.months < STREAK_WORTH_SAYING) return null;
  return { kind: "streak", text: streakClaim(streak), weight: 3 };
}

function levelNews(facts: HolderFacts, toDate: boolean): (News | null)[] {
  return (["lowest", "highest"] as const).map((side) => {
    const claim = facts[side];
    if (!isNews(claim, facts.month)) return null;
    return { kind: "level", text: levelClaim(claim, side, { toDate }), weight: claim.kind === "in-table" ? 1 : 2 };
  });
}

/** A holder that has come at least half of last year's distance nearer to the one above. */
function gapNews(vintage: Vintage, { gap }: HolderFacts): News | null {
  const above = gap && vintage.holder(gap.above);
  if (!gap || !above || gap.yearAgoMillions === null || gap.yearAgoMillions <= 0) return null;
  if (gap.millions > gap.yearAgoMillions / 2) return null;
  return { kind: "gap", text: gapClaim(gap, shortName(above)), weight: 4 };
}

/** Whether a month lies before the newest of a vintage. */
export function isPast(vintage: Vintage, month: Month): boolean {
  return month < (vintage.newestMonth() ?? month);
}
