import type { Change } from "../holdings/change.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { isNewlyListed } from "./newly-listed.ts";
import { ranking } from "./ranking.ts";

export interface Mover {
  readonly holder: HolderId;
  readonly change: Change;
}

export interface Movers {
  /** Largest first. */
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
  readonly unchanged: number;
  /** Rows that are new in the table: their difference is no move. */
  readonly newlyListed: readonly Mover[];
  /** Whose row means something else since a month of the period. */
  readonly otherMeaning: readonly HolderId[];
  /** Other countries with a figure for the month for which no release holds both ends. */
  readonly notComparable: number;
}

/** Countries by how their holdings changed over a number of months up to `month`. A single month at a step moves nobody. */
export function movers(vintage: Vintage, month: Month, months: number): Movers {
  return vintage.remember(`movers ${month} ${months}`, () => compare(vintage, month, months));
}

function compare(vintage: Vintage, month: Month, months: number): Movers {
  const countries = ranking(vintage, month).places.map(({ holder }) => holder);
  const changes = countries.map((holder) => ({
    holder,
    change: vintage.change(holder, addMonths(month, -months), month),
  }));
  const comparable = changes.filter(
    (each): each is Mover => each.change.kind === "change" && (months > 1 || each.change.steps.length === 0),
  );
  const otherMeaning = changes.filter(({ change }) => change.kind === "missing" && change.reason === "wall");
  const isNew = ({ holder, change }: Mover) => {
    for (let each = addMonths(change.fromMonth, 1); each <= month; each = addMonths(each, 1)) {
      if (isNewlyListed(vintage, holder, each)) return true;
    }
    return false;
  };
  const newlyListed = comparable.filter(isNew);
  const moved = comparable.filter((each) => !newlyListed.includes(each));
  const bySize = moved.sort((a, b) => b.change.millions - a.change.millions || (a.holder < b.holder ? -1 : 1));
  return {
    rises: bySize.filter(({ change }) => change.millions > 0),
    falls: bySize.filter(({ change }) => change.millions < 0).reverse(),
    unchanged: bySize.filter(({ change }) => change.millions === 0).length,
    newlyListed,
    otherMeaning: otherMeaning.map(({ holder }) => holder),
    notComparable: countries.length - comparable.length - otherMeaning.length,
  };
}
