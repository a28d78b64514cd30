import type { Change } from "../holdings/change.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ChangesClaim } from "../insights/claims/changes-claim.ts";
import type { Claim } from "../insights/claims/claim.ts";
import type { EarlierMoveClaim } from "../insights/claims/earlier-move-claim.ts";
import type { GapClaim } from "../insights/claims/gap-claim.ts";
import type { HalfPeakClaim } from "../insights/claims/half-peak-claim.ts";
import type { LargestOver } from "../insights/claims/largest-over.ts";
import type { MoveClaim } from "../insights/claims/move-claim.ts";
import type { NearClaim } from "../insights/claims/near-claim.ts";
import type { OvertakeClaim, Passing } from "../insights/claims/overtake-claim.ts";
import type { PeakClaim } from "../insights/claims/peak-claim.ts";
import type { RoundClaim } from "../insights/claims/round-claim.ts";
import type { ShareClaim } from "../insights/claims/share-claim.ts";
import type { StreakClaim } from "../insights/claims/streak-claim.ts";
import { ACROSS_BREAKS } from "./across-breaks.ts";
import {
  isRareMove,
  levelClaim,
  moveClaim,
  spanFrom,
  streakClaim,
  streakSum,
  usualClaim,
  withoutMonths,
} from "./claim-text.ts";
import { holderOf } from "./holder-of.ts";
import type { Span } from "./rooms/claim-words.ts";
import type { Words } from "./words.ts";

const RARE_MONTHS = 24;
/** More of them make the claim unreadable. */
const PERIODS_NAMED = 2;

/** A claim as a line of a list: "Lowest since January 2025 (1,079.3)". */
export function recordClaim(words: Words, vintage: Vintage, claim: Claim): string {
  const text = clauseOf(words, vintage, claim);
  const isMarked = claim.crossed.length === 0 || text.includes(ACROSS_BREAKS);
  return words.sentence(isMarked ? text : text + ACROSS_BREAKS);
}

function clauseOf(words: Words, vintage: Vintage, claim: Claim): string {
  const { claims } = words;
  const toDate = claim.month < (vintage.newestMonth() ?? claim.month);
  switch (claim.kind) {
    case "streak":
      return streakLine(words, claim, toDate);
    case "over":
      return [claims.over(claim.over), largestOver(words, claim.over, { toDate, such: true })].join(
        words.punctuation.comma,
      );
    case "move":
      return moveLine(words, claim, toDate);
    case "earlier-move":
      return earlierMove(words, claim, toDate);
    case "level":
      return levelClaim(words, claim.extreme, claim.side, { withFigure: true, toDate });
    case "share":
      return shareLine(words, claim, toDate);
    case "gap":
      return gapLine(words, vintage, claim);
    case "peak":
      return peakLine(words, claim);
    case "half-peak":
      return halfPeakLine(words, claim);
    case "place":
      return claims.place(claim);
    case "passed":
    case "passed-by":
      return overtakeLine(words, vintage, claim);
    case "round":
      return roundClaim(words, claim, toDate);
    case "near":
      return nearClaim(words, claim, toDate);
    case "changes":
      return changesLine(words, claim);
    case "breadth":
      return claims.breadth(claim);
  }
}

/** "third monthly fall in a row: −106.0 since April, the largest fall over three months since November 2022 (−114.2)" */
function streakLine(words: Words, { streak, over, month }: StreakClaim, toDate: boolean): string {
  const { colon, comma } = words.punctuation;
  const head = streakClaim(words, streak, { monthly: true });
  const sum = streakSum(words, streak, month);
  const rare = over && over.reach >= RARE_MONTHS ? comma + largestOver(words, over, { toDate, such: false }) : "";
  return sum ? head + colon + sum + rare : head;
}

function largestOver(
  { claims, punctuation }: Words,
  { direction, months, since, from, leftOut }: LargestOver,
  { toDate, such }: { readonly toDate: boolean; readonly such: boolean },
): string {
  const over = { direction, months, such };
  const text = since
    ? claims.largestOverSince({ ...over, ...since })
    : claims.largestOver({ ...over, span: spanFrom(from, toDate) });
  if (leftOut.length === 0) return text;
  const named = leftOut.length <= PERIODS_NAMED;
  return punctuation.aside(text, claims.periodsLeftOut({ months: leftOut.map(({ month }) => month), named }));
}

function moveLine(words: Words, { change, largest, usual }: MoveClaim, toDate: boolean): string {
  const { colon, semicolon } = words.punctuation;
  const parts = [
    ...(isRareMove(largest) ? [moveClaim(words, largest, { toDate, own: true })] : []),
    ...(usual ? [usualClaim(words, usual)] : []),
  ];
  const head = words.claims.onMonth(change.millions);
  return parts.length > 0 ? head + colon + parts.join(semicolon) : head;
}

function earlierMove(words: Words, claim: EarlierMoveClaim, toDate: boolean): string {
  const { move, month, rank, direction, larger, since, leftOut } = claim;
  const span = spanFrom(since, toDate);
  const text = words.claims.earlierMove({ ...move, beside: month, rank, direction, larger, span });
  return withoutMonths(words, text, leftOut);
}

/** "11.9% of the total, the lowest share in this table (from March 2000)" */
function shareLine({ claims, money, punctuation }: Words, claim: ShareClaim, toDate: boolean): string {
  const { share, side, since, inTable, from, reach } = claim;
  const [now, then] = since ? money.unlikePercents(share, since.share) : [money.percent(share), ""];
  if (reach < RARE_MONTHS) return claims.share(money.percent(share));
  const rare = () => {
    if (since) return claims.shareSince({ side, month: since.month, percent: then });
    return inTable ? claims.shareOf({ side, toDate, from }) : claims.shareSinceRun({ side, from });
  };
  return claims.share(now) + punctuation.comma + rare();
}

/** "105.6 ahead of the United Kingdom; a year ago 259.5" */
function gapLine(words: Words, vintage: Vintage, claim: GapClaim): string {
  const { claims, punctuation } = words;
  const head =
    claim.millions === 0 ? claims.gapClosed(holderOf(vintage, claim.other)) : gapClaim(words, vintage, claim);
  const before = claim.yearAgoMillions === 0 ? claims.gapYearAgoClosed : gapYearAgo(words, claim);
  return before === null ? head : head + punctuation.semicolon + before;
}

/** "105.6 ahead of the United Kingdom" */
export function gapClaim({ claims }: Words, vintage: Vintage, { other, millions, place }: GapClaim): string {
  const side = millions > 0 ? "ahead" : "behind";
  return claims.gap({ other: holderOf(vintage, other), millions, side, otherIsFirst: place === 2 });
}

/** "a year ago 259.5", with "ahead" or "behind" where the order has turned since; null where no release holds both */
export function gapYearAgo({ claims }: Words, { millions, yearAgoMillions: before }: GapClaim): string | null {
  if (before === null) return null;
  const side = before > 0 ? "ahead" : "behind";
  return claims.gapYearAgo({ millions: before, turned: before === 0 || millions * before > 0 ? null : side });
}

/** "16.7% below its peak of 1,325.5 (November 2021)" */
function peakLine({ claims }: Words, { peak, millions }: PeakClaim): string {
  return peak.millions === millions
    ? claims.atPeakLevel(peak)
    : claims.belowPeakLevel({ ...peak, ratio: 1 - millions / peak.millions });
}

/** "53.1% below its peak of 1,316.7 (November 2013), below half of it since June, and before that in April" */
function halfPeakLine({ claims }: Words, { peak, millions, since, month, before }: HalfPeakClaim): string {
  const half = { beside: month, since: since === month ? null : since, before };
  return claims.belowHalfOfPeak({ ...peak, ...half, ratio: 1 - millions / peak.millions });
}

/** "passed Canada (last ahead in March 2026)" */
function overtakeLine({ claims }: Words, vintage: Vintage, { kind, others, month }: OvertakeClaim): string {
  const last = ({ lastAhead, from }: Passing) =>
    lastAhead ? claims.lastTime({ side: "ahead", month: lastAhead, beside: month }) : claims.firstTime(spanOf(from));
  const whens = others.map(last);
  const [first = null] = whens;
  const isSame = whens.every((each) => each === first);
  const named = others.map(({ other }, at) => ({
    holder: holderOf(vintage, other),
    when: isSame ? null : (whens[at] ?? null),
  }));
  return claims.passed({ kind, others: named, unnamed: 0, when: isSame ? first : null });
}

/** The whole table, where figures run from its start. */
export function spanOf(from: OvertakeClaim["month"]): Span {
  return from === FIRST_MONTH ? { kind: "table", toDate: false } : { kind: "at-least", month: from };
}

/** "above 1,000 for the first time in this table" */
export function roundClaim({ claims }: Words, claim: RoundClaim, toDate: boolean): string {
  const { since, month, inTable, from } = claim;
  if (since) return claims.roundSince({ ...claim, month: since, beside: month });
  return claims.roundFirst({ ...claim, span: inTable ? { kind: "table", toDate } : { kind: "at-least", month: from } });
}

/** "1.7 short of 1,000, which it has not reached in this table" */
export function nearClaim({ claims }: Words, claim: NearClaim, toDate: boolean): string {
  const { boundMillions, millions, inTable, from } = claim;
  const span = inTable ? ({ kind: "table", toDate } as const) : ({ kind: "at-least", month: from } as const);
  return claims.near({ missingMillions: boundMillions - millions, boundMillions, span });
}

/** "−12.8 on the month, −106.0 over three, −120.1 over six and −51.5 over twelve months, −90.0 this year" */
function changesLine({ claims, money }: Words, { periods }: ChangesClaim): string {
  const amount = ({ millions, steps }: Change) =>
    (millions === 0 ? claims.unchanged : money.change(millions)) + (steps.length > 0 ? ACROSS_BREAKS : "");
  const over = periods.flatMap(({ period, change }) =>
    period === 1 || period === "year-to-date" ? [] : [{ months: period, amount: amount(change) }],
  );
  const ofPeriod = (wanted: 1 | "year-to-date") => {
    const found = periods.find(({ period }) => period === wanted);
    return found ? amount(found.change) : null;
  };
  return claims.changes({ onMonth: ofPeriod(1), over, thisYear: ofPeriod("year-to-date") });
}
