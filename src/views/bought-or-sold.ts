import { TOTAL } from "../insights/holder-facts.ts";
import { netBuyers } from "../insights/net-buyers.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth, type Split } from "../insights/split.ts";
import { bareMonth, monthName } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { ReleaseOccasion } from "./release-card.ts";
import { splitLine } from "./split-line.ts";

const NAMED = 3;

const AWAITED = {
  awaited: "Table 3 of this release is not out yet: `/flows` when it is.",
  "line-replaced":
    "Table 3 of this release is not out yet; this line will be replaced when it is. Should that take more than an hour, see `/flows`.",
} as const;

/** What the total's change was made of, and who bought and sold most; null before February 2023. */
export function boughtOrSold(
  { flows: vintage, month }: ReleaseFacts,
  table3: ReleaseOccasion["table3"] = "not-awaited",
): string | null {
  const newest = newestSplitMonth(vintage);
  if (!newest || month < FIRST_SPLIT_MONTH) return null;
  if (month > newest && month === vintage.newestMonth() && table3 !== "not-awaited") return AWAITED[table3];
  if (month > newest) {
    return `Table 3, which tells them apart, is not held for ${bareMonth(month)}; the newest is of ${monthName(newest)}: \`/flows\`.`;
  }
  const { buyers, sellers } = netBuyers(vintage, month);
  const named = (splits: readonly Split[]) =>
    listed(
      splits.slice(0, NAMED).map((each) => {
        const holder = vintage.holder(each.holder);
        return `${holder ? runningName(holder) : each.holder} ${printedSplit(en, each).netLongTerm}`;
      }),
    );
  const line = splitLine(en, vintage, TOTAL, month);
  return (
    line && `${line} Largest net buyers of long-term Treasuries: ${named(buyers)}; net sellers: ${named(sellers)}.`
  );
}
