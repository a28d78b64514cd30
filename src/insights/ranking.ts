import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { hasAllCountries, type Table } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { passing } from "./passing.ts";

export interface Place {
  readonly holder: HolderId;
  /** 1 and as many as have more: equal figures share a place, and the next one is left out. */
  readonly place: number;
  readonly millions: number;
  /**
   * Place in the month before: in that month's own ranking, or where that is not known among the same holders. null where
   * it has no figure for that month, or its row meant something else.
   */
  readonly placeBefore: number | null;
}

export interface Ranking {
  readonly month: Month;
  /**
   * false where only an older column of a Table 5 covers the month: its rows are the newest month's largest, so that a
   * holder that was larger then may be missing.
   */
  readonly known: boolean;
  /** Countries alone, largest first. */
  readonly places: readonly Place[];
}

/** Countries by what they held at the end of a month. Aggregates never rank. */
export function ranking(vintage: Vintage, month: Month): Ranking {
  return vintage.remember(`ranking ${month}`, () => rank(vintage, month));
}

function rank(vintage: Vintage, month: Month): Ranking {
  const { known, levels } = standings(vintage, month);
  const before = placesBefore(vintage, month, [...levels.keys()]);
  const placeOf = sharedPlaces(levels);
  const places = [...levels].map(([holder, millions]) => ({
    holder,
    place: placeOf.get(holder) ?? 1,
    millions,
    placeBefore: before.get(holder) ?? null,
  }));
  return { month, known, places };
}

function placesBefore(vintage: Vintage, month: Month, holders: readonly HolderId[]): ReadonlyMap<HolderId, number> {
  const before = addMonths(month, -1);
  const comparable = new Map<HolderId, number>();
  for (const holder of holders) {
    const change = vintage.change(holder, before, month);
    if (change.kind === "change") comparable.set(holder, change.from.millions);
  }
  const { known, levels } = standings(vintage, before);
  const places = sharedPlaces(known ? levels : new Map(sorted(comparable)));
  return new Map([...places].filter(([holder]) => comparable.has(holder)));
}

/** @param levels largest first */
function sharedPlaces(levels: ReadonlyMap<HolderId, number>): ReadonlyMap<HolderId, number> {
  const all = [...levels.values()];
  const firsts = new Map(all.map((millions, index): [number, number] => [millions, index]).reverse());
  return new Map([...levels].map(([holder, millions]) => [holder, 1 + (firsts.get(millions) ?? 0)]));
}

interface Standings {
  readonly known: boolean;
  /** Countries with their millions, largest first. */
  readonly levels: ReadonlyMap<HolderId, number>;
}

function standings(vintage: Vintage, month: Month): Standings {
  return vintage.remember(`standings ${month}`, () => {
    const complete = completeListing(vintage, month);
    const countries = (complete ?? vintage.listed(month)).filter((id) => vintage.holder(id)?.kind === "country");
    const levels = new Map(countries.map((holder) => [holder, vintage.millions(holder, month) ?? 0]));
    return { known: complete !== null, levels: new Map(sorted(levels)) };
  });
}

/** A holder that others passed in a month. */
export interface Overtake {
  readonly passed: Place;
  readonly by: readonly Place[];
}

/** Who passed whom among the largest: each that was passed once, with all that passed it, from the top. */
export function overtakes(vintage: Vintage, { places, month }: Ranking, largest: number): Overtake[] {
  const top = places.filter(({ place }) => place <= largest);
  const passed = top.map((loser) => ({
    passed: loser,
    by: top.filter((winner) => passing(vintage, winner.holder, loser.holder, month) !== null),
  }));
  return passed.filter(({ by }) => by.length > 0);
}

/**
 * Holders among whom a month can be ranked: all with a figure where the history or a table of all countries covers it, and the 20 of the Table 5 whose
 * newest month it is. A later Table 5 may add some of that month, and lack larger ones.
 */
function completeListing(vintage: Vintage, month: Month): readonly HolderId[] | null {
  const inHistory = vintage.files.some(
    ({ table, newestMonth, oldestMonth }) =>
      (table === "mfhhis01" || hasAllCountries(table)) && oldestMonth <= month && month <= newestMonth,
  );
  if (inHistory) return vintage.listed(month);
  return (
    vintage.files.findLast(({ table, newestMonth }) => listsLargest(table) && newestMonth === month)?.holders ?? null
  );
}

/** Table 5, and the table before it: their rows are the largest holders of their newest month. */
function listsLargest(table: Table): boolean {
  return table === "slt_table5" || table === "mfh";
}

function sorted(values: ReadonlyMap<HolderId, number>): [HolderId, number][] {
  return [...values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
