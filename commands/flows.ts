import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Holder } from "../src/holdings/holder.ts";
import type { Month } from "../src/holdings/month.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { TOTAL } from "../src/insights/holder-facts.ts";
import { netBuyers } from "../src/insights/net-buyers.ts";
import { monthsSinceStart, newestSplitMonth, type Split, split } from "../src/insights/split.ts";
import type { Answer } from "../src/views/card.ts";
import { flowsCard } from "../src/views/flows-card.ts";
import { holderFlowsCsv, netBuyersCsv } from "../src/views/flows-csv.ts";
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
    if (!newest)
      throw new UserError("No Table 3 of the Treasury is held by then: nothing tells purchases from prices.");
    const to = month ?? newest;
    const months = period === "start" ? Math.max(1, monthsSinceStart(to)) : Number(period);
    const holder = country ?? vintage.holder(TOTAL);
    if (!holder) throw new UserError("No figures are held.");
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

/** @throws UserError that says from when to when there are splits, or why this holder has none */
function splitOf(vintage: Vintage, holder: Holder, to: Month, months: number, newest: Month): Split {
  const found = split(vintage, holder.id, to, months);
  if (found.kind === "split") return found;
  switch (found.reason) {
    case "before-start":
      throw new UserError(
        "Purchases, prices and the rest are told apart on one basis from February 2023 on. Ask for a later month, or a shorter period.",
      );
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
