import type { Month } from "../holdings/month.ts";
import { type Extreme, reach, type Side } from "../insights/extreme.ts";
import type { Peak } from "../insights/holder-facts.ts";
import type { LargestMove } from "../insights/largest-move.ts";
import type { Streak } from "../insights/streak.ts";
import { MONTHS_COUNTED, type Usual } from "../insights/usual.ts";
import { ACROSS_BREAKS } from "./across-breaks.ts";
import type { Span } from "./rooms/claim-words.ts";
import type { Words } from "./words.ts";

const LEVEL_MONTHS_WORTH_SAYING = 6;
const MOVE_MONTHS_WORTH_SAYING = 24;
/** More of them make the claim unreadable. */
const MONTHS_NAMED = 2;

export interface ClaimStyle {
  /** With the figure that it is compared with. */
  readonly withFigure?: boolean;
  /** Of a month that is not the newest: later ones may have gone further. */
  readonly toDate?: boolean;
  /** Both figures of the month in which a series was re-based. */
  readonly columns?: boolean;
  /** Within a sentence: "the lowest …" */
  readonly definite?: boolean;
  /** "its largest …" */
  readonly own?: boolean;
}

/** "lowest since August 2008†"; with its figure "lowest since August 2008 (573.7)†" */
export function levelClaim(
  { claims }: Words,
  claim: Extreme,
  side: Side,
  { withFigure = false, toDate = false, columns = true, definite = false }: ClaimStyle = {},
): string {
  const mark = "steps" in claim && claim.steps.length > 0 ? ACROSS_BREAKS : "";
  switch (claim.kind) {
    case "in-table":
      return claims.levelOf({ side, span: { kind: "table", toDate }, definite }) + mark;
    case "since": {
      const { month, millions } = claim;
      return claims.levelSince({ side, month, millions: withFigure ? millions : null, definite }) + mark;
    }
    case "since-listed":
      return (
        claims.levelOf({ side, span: { kind: "listed", month: claim.month, again: claim.again }, definite }) + mark
      );
    case "re-based": {
      const { month, oldMillions, newMillions } = claim;
      return claims.levelSinceRebasing({
        side,
        month,
        columns: columns ? { oldMillions, newMillions } : null,
        definite,
      });
    }
  }
}

/** "third fall in a row" */
export function streakClaim(
  { claims }: Words,
  { months, direction }: Streak,
  { monthly = false, definite = false } = {},
): string {
  return claims.streak({ months, direction, monthly, definite });
}

/** "−106.0 since April"; null where no release holds both ends */
export function streakSum({ claims }: Words, { millions, since }: Streak, month: Month): string | null {
  return millions === null ? null : claims.sumSince({ millions, month: since, beside: month });
}

/** "largest rise since July 2019 (the survey month June 2021 left out)", "largest monthly fall in this table" */
export function moveClaim(
  words: Words,
  { direction, since, from, leftOut }: LargestMove,
  { toDate = false, own = false }: ClaimStyle = {},
): string {
  const { moveSince, moveOf } = words.claims;
  const text = since
    ? moveSince({ direction, month: since, own })
    : moveOf({ direction, span: spanFrom(from, toDate), own });
  return withoutMonths(words, text, leftOut);
}

/** The whole table, or where a row began anew in it, since then. */
export function spanFrom(from: Month | null, toDate: boolean): Span {
  return from ? { kind: "listed", month: from, again: true } : { kind: "table", toDate };
}

/** Months at a step that are left out of a comparison, behind it: "… (the survey month June 2021 left out)" */
export function withoutMonths({ claims, punctuation }: Words, text: string, months: readonly Month[]): string {
  if (months.length === 0) return text;
  const kind = months.every((month) => month.endsWith("-06")) ? "survey" : "re-based";
  return punctuation.aside(text, claims.leftOut({ kind, months, named: months.length <= MONTHS_NAMED }));
}

/** "16.7% below its peak of November 2021" */
export function peakDistance({ claims }: Words, { month, millions: peak }: Peak, millions: number): string {
  return millions === peak ? claims.atPeak(month) : claims.belowPeak({ ratio: 1 - millions / peak, month });
}

/** "five times its usual month (7.6)", "it has moved by more than 30 in 13 of the last 24 months", "its usual month is 21.9" */
export function usualClaim({ claims }: Words, { millions, medianMillions, often, of, boundMillions }: Usual): string {
  const times = medianMillions === 0 ? 0 : millions / medianMillions;
  if (times >= 2) return claims.timesUsual({ times: Math.round(times), medianMillions });
  if (boundMillions > 0 && often > of / 3)
    return claims.oftenMoves({ boundMillions, often, of, all: of === MONTHS_COUNTED });
  return claims.usualMonth(medianMillions);
}

/** Whether a level claim reaches back far enough to be news. */
export function isNews(claim: Extreme | null, month: Month): claim is Extreme {
  return claim !== null && reach(claim, month) >= LEVEL_MONTHS_WORTH_SAYING;
}

/** Whether a month's move is the largest of so many months that it is news. */
export function isRareMove(claim: LargestMove | null): claim is LargestMove {
  return claim !== null && claim.months >= MOVE_MONTHS_WORTH_SAYING;
}
