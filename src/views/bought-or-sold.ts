import { TOTAL } from "../insights/holder-facts.ts";
import { netBuyers } from "../insights/net-buyers.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth, type Split } from "../insights/split.ts";
import { bareMonth, monthName } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { printedSplit } from "../words/en/split.ts";
import { splitLine } from "./split-line.ts";

const NAMED = 3;

/** What the total's change was made of, and who bought and sold most; null before February 2023. */
export function boughtOrSold({ vintage, month }: ReleaseFacts): string | null {
  const newest = newestSplitMonth(vintage);
  if (!newest || month < FIRST_SPLIT_MONTH) return null;
  if (month > newest) {
    return `Table 3, which tells them apart, is not held for ${bareMonth(month)}; the newest is of ${monthName(newest)}: \`/flows\`.`;
  }
  const { buyers, sellers } = netBuyers(vintage, month);
  const named = (splits: readonly Split[]) =>
    listed(
      splits.slice(0, NAMED).map((each) => {
        const holder = vintage.holder(each.holder);
        return `${holder ? runningName(holder) : each.holder} ${printedSplit(each).netLongTerm}`;
      }),
    );
  const line = splitLine(vintage, TOTAL, month);
  return (
    line && `${line} Largest net buyers of long-term Treasuries: ${named(buyers)}; net sellers: ${named(sellers)}.`
  );
}
