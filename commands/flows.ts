import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Holder } from "../src/holdings/holder.ts";
import { addMonths, type Month } from "../src/holdings/month.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { formSBuyers, transactions } from "../src/insights/form-s.ts";
import { TOTAL } from "../src/insights/holder-facts.ts";
import { netBuyers } from "../src/insights/net-buyers.ts";
import { FIRST_SPLIT_MONTH, monthsSinceStart, newestSplitMonth, type Split, split } from "../src/insights/split.ts";
import type { Answer } from "../src/views/card.ts";
import { flowsCard } from "../src/views/flows-card.ts";
import { holderFlowsCsv, netBuyersCsv } from "../src/views/flows-csv.ts";
import { formSBuyersCard, formSCard } from "../src/views/form-s-card.ts";
import { netBuyersCard } from "../src/views/net-buyers-card.ts";
import { monthName } from "../src/words/en/dates.ts";
import { runningName } from "../src/words/en/holder-names.ts";

const LISTED = 5;

export const flows = defineCommand({
  name: "flows",
  description: "Bought, sold or repriced: what a change in holdings was made of",
  options: {
    country: holderOption("A country, or total, official (none: the largest buyers and sellers)"),
    month: monthOption("Month (the newest whose Table 3 is held)"),
    period: choiceOption("d", "Over how long (1 month)", {
      "1": "1 month",
      "3": "3 months",
      "12": "12 months",
      start: "Since February 2023",
    }),
    as_of: releaseOption(),
    show: choiceOption("s", "What to show (card)", { card: "Card", csv: "All months, or all countries, as CSV" }),
  },
  run({ country, month, period = "1", as_of, show = "card" }, { dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const newest = newestSplitMonth(vintage);
    const to = month ?? newest;
    if (!to) throw new UserError(NO_TABLE3);
    const months = period === "start" ? Math.max(1, monthsSinceStart(to)) : Number(period);
    if (addMonths(to, 1 - months) < FIRST_SPLIT_MONTH) return formSAnswer(vintage, country ?? null, to, months);
    const holder = country ?? vintage.holder(TOTAL);
    if (!newest || !holder) throw new UserError(NO_TABLE3);
    const found = splitOf(vintage, holder, to, months, newest);
    const all = netBuyers(vintage, to, months);
    const card = country ? flowsCard(vintage, found) : netBuyersCard(vintage, found, all, LISTED);
    if (show === "csv") {
      return { card, files: country ? holderFlowsCsv(vintage, found) : [netBuyersCsv(vintage, found, all)] };
    }
    const asked = { c: country?.id, m: to, d: period, a: as_of?.release, s: "csv" };
    return { card, buttons: [[{ label: "CSV", command: buttonCommand(["flows"], asked), opens: "privately" }]] };
  },
});

const NO_TABLE3 = "No Table 3 of the Treasury is held by then: nothing tells purchases from prices.";

/** Before February 2023 there are transactions on another basis, and no span goes over both. @throws UserError */
function formSAnswer(vintage: Vintage, country: Holder | null, to: Month, months: number): Answer {
  if (to >= FIRST_SPLIT_MONTH) {
    throw new UserError(
      "Transactions moved from Form S to the SLT report in February 2023, and no sum goes over both. Ask for a later month, or a shorter period.",
    );
  }
  const shown = transactions(vintage, country?.id ?? TOTAL, to, months);
  if (shown) {
    const card = country
      ? formSCard(vintage, shown)
      : formSBuyersCard(vintage, shown, formSBuyers(vintage, to, months), LISTED);
    return { card };
  }
  throw new UserError(
    country
      ? `The Form S table, which has the transactions before February 2023, does not list ${runningName(country)} for ${monthName(to)}.`
      : "No table of transactions before February 2023 is held by then.",
  );
}

/** @throws UserError that says from when to when there are splits, or why this holder has none */
function splitOf(vintage: Vintage, holder: Holder, to: Month, months: number, newest: Month): Split {
  const found = split(vintage, holder.id, to, months);
  if (found.kind === "split") return found;
  switch (found.reason) {
    case "not-held":
      throw new UserError(
        `The Table 3 that splits ${monthName(to)} is not held. The newest month with a split is ${monthName(newest)}.`,
      );
    default:
      throw new UserError(
        `Table 3 gives no split for ${runningName(holder)}: it is not listed there, or only in part (n.a.).`,
      );
  }
}
