import type { HolderId } from "../../holdings/holder.ts";
import { type Month, monthRange } from "../../holdings/month.ts";
import type { ReleaseFile } from "../../holdings/release.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { type Table3Row, writeTable3 } from "../../tic/table3-text.ts";
import type { RowNames } from "./row-names.ts";

/**
 * The newest Table 3 of a vintage, as the Treasury would have published it up to a month.
 * @throws RangeError if the vintage has no Table 3
 */
export function publishTable3(vintage: Vintage, newestMonth: Month, names: RowNames): Uint8Array {
  const file = vintage.newestFileOf("slt_table3");
  if (!file) throw new RangeError("There is no Table 3 to take the figures from");
  const months = monthRange(file.oldestMonth, newestMonth).toReversed();
  return writeTable3(
    file.holders.flatMap((holder) => months.map((month) => rowOf(vintage, file, holder, month, names))),
  );
}

function rowOf(vintage: Vintage, file: ReleaseFile, holder: HolderId, month: Month, names: RowNames): Table3Row {
  const at = (measure: "total" | "lt" | "net_lt" | "valuation" | "st" | "net_st") =>
    vintage.inFile(file, holder, month, measure);
  const [netLt, netSt] = [at("net_lt"), at("net_st")];
  const net = netLt === null || netSt === null ? null : netLt + netSt;
  return {
    name: names("slt_table3", holder, "total", month),
    code: vintage.holder(holder)?.code ?? "",
    month,
    figures: [at("total"), net, at("lt"), netLt, at("valuation"), at("st"), netSt],
  };
}
