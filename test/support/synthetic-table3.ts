import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../../src/holdings/month.ts";
import type { ReleaseFile } from "../../src/holdings/release.ts";
import type { Vintage } from "../../src/holdings/vintage.ts";
import type { RowNames } from "../../src/playground/local-treasury/row-names.ts";
import { type Table3Row, writeTable3 } from "../../src/tic/table3-text.ts";

const OFFICIAL = toHolderId("official");
export const MARK = "SYNTHETIC: made for a test, never published by the Treasury, never in data/";

/**
 * A Table 3 of a month whose real one is not held: levels that agree with the vintage's newest Table 5, all else invented.
 * @param names how rows are called
 */
export function syntheticTable3(vintage: Vintage, newestMonth: Month, names: RowNames): Uint8Array {
  const [real, table5] = [vintage.newestFileOf("slt_table3"), vintage.newestFileOf("slt_table5")];
  if (!real || !table5) throw new RangeError("There are no tables to take figures from");
  const months = monthRange(real.oldestMonth, newestMonth).toReversed();
  const rows = real.holders.flatMap((holder) =>
    months.map((month): Table3Row => {
      const now = positionsOf(vintage, { real, table5 }, holder, month);
      const before = positionsOf(vintage, { real, table5 }, holder, addMonths(month, -1));
      return {
        name: names("slt_table3", holder, "total", month),
        code: vintage.holder(holder)?.code ?? "",
        month,
        figures: now && before ? figures(now, before) : [now?.total ?? null, null, null, null, null, null, null],
      };
    }),
  );
  const text = Buffer.from(writeTable3(rows)).toString("latin1");
  return Buffer.from(text.replace(/^Link: [^\t]*/m, MARK), "latin1");
}

interface Positions {
  readonly total: number;
  readonly lt: number;
  readonly st: number;
}

function figures(now: Positions, before: Positions): Table3Row["figures"] {
  const netLt = Math.round((now.lt - before.lt) / 2);
  const netSt = now.st - before.st;
  const valuation = now.lt - before.lt - netLt;
  return [now.total, netLt + netSt, now.lt, netLt, valuation, now.st, netSt];
}

function positionsOf(
  vintage: Vintage,
  { real, table5 }: { readonly real: ReleaseFile; readonly table5: ReleaseFile },
  holder: HolderId,
  month: Month,
): Positions | null {
  const total = vintage.inFile(table5, holder, month) ?? vintage.inFile(real, holder, month);
  const known = month < real.newestMonth ? month : real.newestMonth;
  const st = vintage.inFile(real, holder, known, "st");
  if (total === null || st === null) return null;
  const [bills, bonds] = (["bills", "bonds"] as const).map((each) => vintage.inFile(table5, OFFICIAL, month, each));
  if (holder !== OFFICIAL || typeof bills !== "number" || typeof bonds !== "number")
    return { total, lt: total - st, st };
  // Each is rounded on its own in Table 5: what they differ by is spread so that all three still round to it.
  const third = Math.round((total - bills - bonds) / 3);
  return { total: bills + bonds + 2 * third, lt: bonds + third, st: bills + third };
}
