import { type HolderId, toHolderId } from "../../holdings/holder.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { type Table5Row, writeTable5 } from "../../tic/table5-text.ts";
import type { RowNames } from "./row-names.ts";

const MONTHS = 13;
const ALL_OTHER = toHolderId("all-other-t5");
const TOTAL = toHolderId("total");
const OFFICIAL = toHolderId("official");

/**
 * Table 5 as the Treasury would have published it with that newest month: the holders of the vintage's last Table 5, the
 * figures as they stand in the vintage. For the newest month of that file these are its own bytes.
 * @throws RangeError if the vintage has no Table 5
 */
export function publishTable5(vintage: Vintage, newestMonth: Month, names: RowNames): Uint8Array {
  const file = vintage.files.findLast(({ table }) => table === "slt_table5");
  if (!file) throw new RangeError("There is no Table 5 to take the holders from");
  const months = Array.from({ length: MONTHS }, (_, back) => addMonths(newestMonth, -back));
  const row = (holder: HolderId, measure: "total" | "bills" | "bonds" = "total"): Table5Row => ({
    name: names("slt_table5", holder, measure, newestMonth),
    values: months.map((month) => vintage.millions(holder, month, measure)),
  });
  const countries = file.holders
    .filter((holder) => vintage.holder(holder)?.kind === "country")
    .map((holder) => row(holder))
    .toSorted((one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0));
  const total = row(TOTAL);
  const rows = [
    ...countries,
    withRemainder(row(ALL_OTHER), total, countries),
    total,
    row(OFFICIAL),
    row(OFFICIAL, "bills"),
    row(OFFICIAL, "bonds"),
  ];
  return Buffer.from(writeTable5({ months, rows }), "latin1");
}

/** Where no Table 5 gives "All Other" of a month, it is what the listed rows leave of the total. */
function withRemainder(allOther: Table5Row, total: Table5Row, countries: readonly Table5Row[]): Table5Row {
  const values = allOther.values.map((given, at) => {
    if (given !== null) return given;
    return countries.reduce((left, { values }) => left - (values[at] ?? 0), total.values[at] ?? 0);
  });
  return { ...allOther, values };
}
