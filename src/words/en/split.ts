import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { bareMonth, dayAndMonth, monthName } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "net sales" : "net purchases";
    return `${which} of long-term Treasuries ${netLongTerm}, bills ${bills}, price ${valuation}, other ${other}: together ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `long-term net ${traded} ${netLongTerm}, bills ${bills}, price ${valuation}`;
    if (mostlyOther) return `Table 3: mostly other (custody moves, estimates) ${other}; ${market}`;
    return `Table 3: ${market}, other ${other}`;
  },
  ofMover: (printed, together) =>
    `Table 3: ${printed.mostlyOther ? "mostly other; " : ""}${parts(printed)}${together ? `: together ${printed.change}` : ""}`,
  newest: (month) => `Newest split: ${monthName(month)}.`,
  otherExplained:
    'The largest part is "other": securities that moved between custody accounts or reporters, and estimates, not trades in the market.',
  revised: ({ month, millions, release }) =>
    `${bareMonth(month)} is ${money.change(millions)} as revised on ${dayAndMonth(release)}; its split is not held`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `long-term ${netLongTerm}, bills ${bills}, price ${valuation}`;
  return mostlyOther ? `other ${other}, ${market}` : `${market}, other ${other}`;
}
