import type { Break } from "../holdings/break.ts";
import type { Change } from "../holdings/change.ts";
import type { Measure, Standing } from "../holdings/figure.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import { toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type Extreme, extreme } from "./extreme.ts";
import { type LargestMove, largestMove } from "./largest-move.ts";
import { isNewlyListed, newlyListed } from "./newly-listed.ts";
import { type Place, ranking } from "./ranking.ts";
import { type Streak, streak } from "./streak.ts";
import { type Usual, usual } from "./usual.ts";

export const TOTAL: HolderId = toHolderId("total");
export const OFFICIAL: HolderId = toHolderId("official");

/** How a holder's figure of a month compares; null where it may not be compared. */
interface HolderChanges {
  readonly onMonth: Change | null;
  readonly onYear: Change | null;
  /** The row is new: its change on the month is no move. */
  readonly newlyListed: boolean;
}

/** What there is to say of one holder in one month. */
export interface HolderFacts extends HolderChanges {
  readonly holder: Holder;
  readonly month: Month;
  readonly figure: Standing;
  /** Set where a survey or a break falls on the month, so that its change on the month is not given. */
  readonly rebased: { readonly oldMillions: number | null; readonly otherMeaning: Break | null } | null;
  readonly rank: Rank | null;
  /** Part of all foreign holdings. */
  readonly share: number | null;
  readonly streak: Streak | null;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly largestMove: LargestMove | null;
  readonly peak: Peak | null;
  readonly usual: Usual | null;
}

interface Rank extends Place {
  /** How many countries are listed. */
  readonly of: number;
  readonly known: boolean;
}

export interface Peak {
  readonly month: Month;
  readonly millions: number;
  /** Where the row stood higher before, when it meant something else: the first month that counts. */
  readonly from: Month | null;
}

/** @returns null where the holder has no figure for the month */
export function holderFacts(vintage: Vintage, id: HolderId, month: Month): HolderFacts | null {
  const holder = vintage.holder(id);
  const figure = vintage.at(id, month);
  if (!holder || figure.kind === "missing") return null;
  const total = vintage.millions(TOTAL, month);
  const comparable = holder.kind !== "all-other";
  return {
    holder,
    month,
    figure,
    ...changesOf(vintage, id, month),
    rebased: rebasedIn(vintage, id, month),
    rank: rankOf(vintage, id, month),
    share: total && id !== TOTAL ? figure.millions / total : null,
    streak: comparable ? streak(vintage, id, month) : null,
    lowest: comparable ? extreme(vintage, id, month, "lowest") : null,
    highest: comparable ? extreme(vintage, id, month, "highest") : null,
    largestMove: comparable ? largestMove(vintage, id, month) : null,
    peak: comparable ? peak(vintage, id, month) : null,
    usual: usual(vintage, id, month),
  };
}

export function changesOf(vintage: Vintage, id: HolderId, month: Month, measure: Measure = "total"): HolderChanges {
  const onMonth = vintage.change(id, addMonths(month, -1), month, measure);
  const onYear = vintage.change(id, addMonths(month, -12), month, measure);
  return {
    onMonth: onMonth.kind === "change" && onMonth.steps.length === 0 ? onMonth : null,
    onYear: onYear.kind === "change" && !wasListedWithin(vintage, id, onYear) ? onYear : null,
    newlyListed: isNewlyListed(vintage, id, month),
  };
}

/** The highest level up to a month, of the months in which the row means what it means now. */
export function peak(vintage: Vintage, holder: HolderId, month: Month): Peak | null {
  const wall = vintage.breaks(holder, FIRST_MONTH, month).findLast(({ kind }) => kind === "wall");
  const start = wall ? indexOf(wall.month) : 0;
  const all = vintage.values(holder);
  const values = all.subarray(start, indexOf(month) + 1);
  const highest = values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
  const millions = values[highest] ?? 0;
  if (millions <= 0) return null;
  const wasHigher = all.subarray(0, start).some((value) => value > millions);
  return { month: monthOfIndex(start + highest), millions, from: wasHigher ? monthOfIndex(start) : null };
}

/** Whether a row newly listed makes the change what it is. */
function wasListedWithin(vintage: Vintage, holder: HolderId, { fromMonth, toMonth }: Change): boolean {
  const [from, to] = [indexOf(fromMonth), indexOf(toMonth)];
  return [...newlyListed(vintage, holder)].some((index) => from < index && index <= to);
}

function rebasedIn(vintage: Vintage, holder: HolderId, month: Month): HolderFacts["rebased"] {
  const breaks = vintage.breaks(holder, addMonths(month, -1), month);
  if (breaks.length === 0) return null;
  const otherMeaning = breaks.find(({ kind }) => kind === "wall") ?? null;
  return { oldMillions: otherMeaning ? null : vintage.oldColumn(holder, month), otherMeaning };
}

function rankOf(vintage: Vintage, holder: HolderId, month: Month): Rank | null {
  const { places, known } = ranking(vintage, month);
  const place = places.find((each) => each.holder === holder);
  return place ? { ...place, of: places.length, known } : null;
}
