import type { Change } from "../holdings/change.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CUSTODY_CENTRES, EVERYONE_ELSE } from "./composite.ts";
import { type HolderFacts, holderFacts, OFFICIAL, TOTAL } from "./holder-facts.ts";
import { type Movers, movers } from "./movers.ts";
import { type Overtake, overtakes, type Ranking, ranking } from "./ranking.ts";
import { type SignFlip, signFlips } from "./sign-flip.ts";

const RANKS_SPOKEN_OF = 10;

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
    overtakes: ranks.known && total.onMonth ? overtakes(vintage, ranks, RANKS_SPOKEN_OF) : [],
    largest: factsOf(ranks.places.slice(0, 3)),
    rises: factsOf(moved.rises.slice(0, 2)),
    falls: factsOf(moved.falls.slice(0, 2)),
    official: officialFacts(vintage, month, total),
    custody: custodyFacts(vintage, month),
    flips: signFlips(dataset, vintage, TOTAL, month),
  };
}

function officialFacts(vintage: Vintage, month: Month, total: HolderFacts): OfficialFacts | null {
  const all = holderFacts(vintage, OFFICIAL, month);
  if (!all) return null;
  const part = (measure: "bills" | "bonds") => {
    const change = comparable(vintage.change(OFFICIAL, addMonths(month, -1), month, measure));
    const millions = vintage.millions(OFFICIAL, month, measure);
    return change && millions !== null ? { millions, change: change.millions } : null;
  };
  const others = all.onMonth &&
    total.onMonth && {
      millions: total.figure.millions - all.figure.millions,
      change: total.onMonth.millions - all.onMonth.millions,
    };
  return {
    all,
    bills: part("bills"),
    bonds: part("bonds"),
    others,
  };
}

function custodyFacts(vintage: Vintage, month: Month): CustodyFacts | null {
  const changeOf = (holder: HolderId) => comparable(vintage.change(holder, addMonths(month, -1), month));
  const [together, others] = [changeOf(CUSTODY_CENTRES), changeOf(EVERYONE_ELSE)];
  if (!together || !others) return null;
  return {
    members: (vintage.archive.register.composites.get(CUSTODY_CENTRES) ?? []).map(({ holder }) => holder),
    millions: together.to.millions,
    change: together.millions,
    elseMillions: others.to.millions,
    elseChange: others.millions,
  };
}

function comparable(change: ReturnType<Vintage["change"]>): Change | null {
  return change.kind === "change" && change.steps.length === 0 ? change : null;
}
