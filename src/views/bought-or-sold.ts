import { TOTAL } from "../insights/holder-facts.ts";
import { netBuyers } from "../insights/net-buyers.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth, type Split } from "../insights/split.ts";
import { holderOf } from "../words/holder-of.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Words } from "../words/words.ts";
import type { ReleaseOccasion } from "./release-card.ts";
import { splitLine } from "./split-line.ts";

const NAMED = 3;

/** What the total's change was made of, and who bought and sold most; null before February 2023. */
export function boughtOrSold(
  words: Words,
  { flows: vintage, month }: ReleaseFacts,
  table3: ReleaseOccasion["table3"] = "not-awaited",
): string | null {
  const { report, punctuation } = words;
  const newest = newestSplitMonth(vintage);
  if (!newest || month < FIRST_SPLIT_MONTH) return null;
  if (month > newest) {
    if (month !== vintage.newestMonth() || table3 === "not-awaited") return report.table3NotHeld({ month, newest });
    return table3 === "awaited" ? report.table3Awaited : report.table3WillReplace;
  }
  const { buyers, sellers } = netBuyers(vintage, month);
  const named = (splits: readonly Split[]) =>
    splits.slice(0, NAMED).map((each) => ({
      holder: holderOf(vintage, each.holder),
      amount: printedSplit(words, each).netLongTerm,
    }));
  const line = splitLine(words, vintage, TOTAL, month);
  const net = report.netBuyers({ buyers: named(buyers), sellers: named(sellers), longTerm: true });
  return line && line + punctuation.gap + net;
}
