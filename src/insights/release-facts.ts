import type { Change } from "../holdings/change.ts";
import { ABSENT } from "../holdings/column.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CUSTODY_CENTRES, compositeAt, compositeChange, compositeValues } from "./composite.ts";
import { type Extreme, extreme } from "./extreme.ts";
import { type HolderFacts, holderFacts, OFFICIAL, TOTAL } from "./holder-facts.ts";
import { type Movers, movers } from "./movers.ts";
import { type Overtake, overtakes, type Ranking, ranking } from "./ranking.ts";
import { type SignFlip, signFlips } from "./sign-flip.ts";

const RANKS_SPOKEN_OF = 10;
const ROUND_MILLIONS = 1_000_000;

/** What a summary of one month says, as it stood after one release. */
export interface ReleaseFacts {
  readonly month: Month;
  readonly vintage: Vintage;
  /** Where the split of the month is read: the same, or a later state of the same release. */
  readonly flows: Vintage;
  readonly total: HolderFacts;
  readonly movers: Movers;
  readonly ranking: Ranking;
  readonly overtakes: readonly Overtake[];
  /** Largest first. */
  readonly largest: readonly HolderFacts[];
  /** The two largest rises and falls of the month. */
  readonly rises: readonly HolderFacts[];
  readonly falls: readonly HolderFacts[];
  readonly official: OfficialFacts | null;
  readonly custody: CustodyFacts | null;
  /** Of the total's changes. */
  readonly flips: readonly SignFlip[];
}

/** Foreign official holders of all countries together: for one country it is not known. */
interface OfficialFacts {
  readonly all: HolderFacts;
  readonly lowest: Extreme | null;
  readonly bills: { readonly millions: number; readonly change: number } | null;
  readonly bonds: { readonly millions: number; readonly change: number } | null;
  readonly others: { readonly millions: number; readonly change: number } | null;
}

/** The custody centres together, and everyone else. */
interface CustodyFacts {
  readonly members: readonly HolderId[];
  readonly millions: number;
  readonly change: number;
  readonly elseMillions: number;
  readonly elseChange: number;
  /** A round number of trillions that the sum is above for the first time since all members are listed. */
  readonly firstAbove: { readonly millions: number; readonly since: Month } | null;
}

/** @returns null where the total has no figure for the month */
export function releaseFacts(dataset: Dataset, vintage: Vintage, month: Month): ReleaseFacts | null {
  return vintage.remember(`release facts ${month}`, () => gather(dataset, vintage, month));
}

function gather(dataset: Dataset, vintage: Vintage, month: Month): ReleaseFacts | null {
  const total = holderFacts(vintage, TOTAL, month);
  if (!total) return null;
  const ranks = ranking(vintage, month);
  const moved = movers(vintage, month, 1);
  const factsOf = (holders: readonly { holder: HolderId }[]) =>
    holders.map(({ holder }) => holderFacts(vintage, holder, month)).filter((facts) => facts !== null);
  return {
    month,
    vintage,
    flows: vintage,
    total,
    movers: moved,
    ranking: ranks,
    overtakes: ranks.known && total.onMonth ? overtakes(ranks, RANKS_SPOKEN_OF) : [],
    largest: factsOf(ranks.places.slice(0, 3)),
    rises: factsOf(moved.rises.slice(0, 2)),
    falls: factsOf(moved.falls.slice(0, 2)),
    official: officialFacts(vintage, month, total),
    custody: custodyFacts(vintage, month, total),
    flips: signFlips(dataset, vintage, TOTAL, month),
  };
}

function officialFacts(vintage: Vintage, month: Month, total: HolderFacts): OfficialFacts | null {
  const all = holderFacts(vintage, OFFICIAL, month);
  if (!all) return null;
  const part = (measure: "bills" | "bonds") => {
    const change = comparable(vintage.change(OFFICIAL, addMonths(month, -1), month, measure));
    return change ? { millions: change.to.millions, change: change.millions } : null;
  };
  const others = all.onMonth &&
    total.onMonth && {
      millions: total.figure.millions - all.figure.millions,
      change: total.onMonth.millions - all.onMonth.millions,
    };
  return {
    all,
    lowest: extreme(vintage, OFFICIAL, month, "lowest"),
    bills: part("bills"),
    bonds: part("bonds"),
    others,
  };
}

function custodyFacts(vintage: Vintage, month: Month, total: HolderFacts): CustodyFacts | null {
  const millions = compositeAt(vintage, CUSTODY_CENTRES, month);
  const change = compositeChange(vintage, CUSTODY_CENTRES, month);
  if (millions === null || change === null || !total.onMonth) return null;
  return {
    members: CUSTODY_CENTRES.members,
    millions,
    change,
    elseMillions: total.figure.millions - millions,
    elseChange: total.onMonth.millions - change,
    firstAbove: firstAbove(vintage, month, millions),
  };
}

function firstAbove(vintage: Vintage, month: Month, millions: number): CustodyFacts["firstAbove"] {
  const bound = Math.floor(millions / ROUND_MILLIONS) * ROUND_MILLIONS;
  const values = compositeValues(vintage, CUSTODY_CENTRES).subarray(0, indexOf(month));
  const walls = CUSTODY_CENTRES.members.flatMap((holder) =>
    vintage.breaks(holder, FIRST_MONTH, month).filter(({ kind }) => kind === "wall"),
  );
  const start = Math.max(values.lastIndexOf(ABSENT) + 1, ...walls.map((wall) => indexOf(wall.month)));
  if (start >= values.length || values.subarray(start).some((value) => value >= bound)) return null;
  return { millions: bound, since: monthOfIndex(start) };
}

function comparable(change: ReturnType<Vintage["change"]>): Change | null {
  return change.kind === "change" && change.steps.length === 0 ? change : null;
}
