import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dayName, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed } from "./numbers.ts";
import { split } from "./split.ts";

const OVER = { 3: "Last 3 months", 12: "Last 12 months", start: "Since February 2023" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${holder.name}, ${period(months)}: holdings ${change} to ${money.amount(millions)}`,
  parts: {
    netSales: "long-term, net sales",
    netPurchases: "long-term, net bought",
    bills: "bills, change",
    prices: "prices (long-term)",
    other: "other",
  },
  clients: (centre) => `${centre}: its purchases and sales are those of its clients, most of them from elsewhere.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** holdings ${change}: ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "Official" : "Private"}** holdings ${change}: ${parts}`,
  allTogether: "All countries together: for one country it is not published.",
  revised: ({ release, millions }) =>
    `As revised on ${dayName(release)}, holdings changed by ${money.change(millions)}; the split of that release is not held.`,
  buyersTitle: (months) => `Who bought and who sold, ${period(months)}, ${money.unit}`,
  all: (printed) => `All: ${printed.mostlyOther ? `${split.otherExplained} Beside it ` : ""}${split.clause(printed)}.`,
  buyers: "Net buyers",
  sellers: "Net sellers",
  head: { first: "net", second: "chg" },
  beside: null,
  roseMost: (movers) => `**Holdings rose most** ${movers.join(", ") || "nobody's"}`,
  fellMost: (movers) => `**Holdings fell most** ${movers.join(", ") || "nobody's"}`,
  otherAhead: (holders) =>
    `"Other" (custody moves, estimates) is the largest part at ${listed(holders.map(runningName))}.`,
  buyersExplained:
    "First what was bought or sold, long-term and net; then the change in holdings, which prices, bills and custody moves change too. " +
    "A custody centre (Belgium, Luxembourg, the UK, Switzerland, Ireland, the Cayman Islands) trades for clients elsewhere.",
  noSumOverBoth:
    "Transactions moved from Form S to the SLT report in February 2023, and no sum goes over both. Ask for a later month, or a shorter period.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${holder.name}, ${period(months)}: ${net(netMillions)} of bonds and notes ${money.change(netMillions)}`,
    bought: "bought, gross",
    sold: "sold, gross",
    net: "net",
    sum: ({ months, netMillions }) => `**Last ${months} months** net ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `Apart from that: holdings changed by ${money.change(changeMillions)} to ${money.level(millions)} (release of ${dayName(release)}).`,
    apart:
      "Transactions alone, on the basis of Form S: prices and moves between custodians are not in them, so they do not add up to the change in holdings. Not to be compared with the months from February 2023 on.",
    all: (netMillions) => `All: ${net(netMillions)} of long-term Treasuries ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "net sales" : "net purchases";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? monthName(to) : `${monthName(from)} to ${monthName(to)}`;
}
