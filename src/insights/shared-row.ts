import { type HolderId, toHolderId } from "../holdings/holder.ts";
import { type Month, toMonth } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";

interface SharedRow {
  readonly row: HolderId;
  readonly members: ReadonlySet<string>;
  readonly from: Month;
  readonly to: Month;
}

/** Rows of the history that hold several countries, by notes 2/ to 5/ under the Treasury's table. */
const SHARED_ROWS: readonly SharedRow[] = [
  shared("GB", "GG IM JE channel-islands"),
  shared("oil-exporters", "EC VE ID BH IQ KW OM QA SA AE DZ NG"),
  shared("carib-banking", "BS BM KY AN PA"),
  shared("carib-banking", "VG", "2006-06"),
  shared("belgium-luxembourg", "BE LU"),
];

/** The row in which a country that is not listed by name stood together with others; null where that is "All Other". */
export function sharedRowOf(vintage: Vintage, holder: HolderId, month: Month): HolderId | null {
  const found = SHARED_ROWS.find(
    ({ row, members, from, to }) =>
      members.has(holder) && from <= month && month <= to && vintage.millions(row, month) !== null,
  );
  return found?.row ?? null;
}

function shared(row: string, members: string, from: string = FIRST_MONTH): SharedRow {
  return { row: toHolderId(row), members: new Set(members.split(" ")), from: toMonth(from), to: toMonth("2011-12") };
}
