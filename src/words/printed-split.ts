import { isMostlyOther, type Split } from "../insights/split.ts";
import type { PrintedSplit } from "./rooms/split-words.ts";
import type { Words } from "./words.ts";

const SMALL_HOLDER_MILLIONS = 10_000;

/** A split as a language prints it: in a text, or in a table whose title names the unit. */
export function printedSplit({ money }: Words, split: Split, where: "text" | "table" = "text"): PrintedSplit {
  const small = split.level < SMALL_HOLDER_MILLIONS;
  const rounded = (millions: number) => (small ? millions : Math.round(millions / 100) * 100);
  const [change, netLongTerm, bills, valuation] = [split.change, split.netLongTerm, split.bills, split.valuation].map(
    rounded,
  );
  const other = (change ?? 0) - (netLongTerm ?? 0) - (bills ?? 0) - (valuation ?? 0);
  const [usual, exact] =
    where === "text" ? [money.change, money.exactChange] : [money.cellChange, money.exactCellChange];
  const written = (millions = 0) => (small ? exact : usual)(millions);
  return {
    netLongTerm: written(netLongTerm),
    bills: written(bills),
    valuation: written(valuation),
    other: written(other),
    change: written(change),
    traded: split.netLongTerm < 0 ? "sold" : "bought",
    mostlyOther: isMostlyOther(split),
  };
}
