import type { Holder } from "../../holdings/holder.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { bareMonth, dayAndMonth, monthBeside, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed, ordinal } from "./numbers.ts";
import { comparedHolders } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} from ${monthBeside(month, beside)}'s ${money.level(beforeMillions)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) => `${money.size(millions)} below ${monthBeside(month, beside)}'s peak`,
  overYear: ({ millions, ratio }) => `Over twelve months ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "The three largest",
    ranks: "Ranks",
    official: "Official and private",
    custody: "Custody centres",
    boughtAndSold: "Bought and sold",
    boughtOrSold: "Bought, sold or repriced",
    revised: "Revised",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const counts = [
      ...(rose > 0 ? [`${rose} of the ${comparedHolders(breadth)} rose`] : []),
      ...(fell > 0 ? [`${fell} fell`] : []),
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ];
    return `**Largest moves** (${counts.join(", ")})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${holder.name} ${money.change(changeMillions)} to ${money.level(millions)}`,
  holder: (holder, millions) => `${holder.id === "CN" ? "China" : holder.name} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      listed(
        all.map(({ holder, place, when }) => `${runningName(holder)} (${ordinal(place)}${when ? `; ${when}` : ""})`),
      );
    return `${named(winners)} passed ${named(losers)}`;
  },
  official: (level) => `Foreign official holders, all countries: ${level}`,
  officialParts: ({ bills, bonds }) => `bills ${bills}, bonds and notes ${bonds}`,
  allOthers: (level) => `All others: ${level}`,
  custody: (members, level) => `${listed(members.map(custodyName))} together: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `${direction} $${boundMillions / 1_000_000} trn for the first time ${sinceAllListed(from)}`,
  custodyLevel: ({ side, from }) => `the ${side} ${sinceAllListed(from)}`,
  everyoneElse: (level) => `Everyone else: ${level}`,
  formS: ({ traded, millions }) =>
    `On the Form S basis, which has transactions alone, foreigners ${traded} ${money.size(millions)} net of long-term Treasuries`,
  formSBefore: ({ month, millions }) => `${bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) => listed(all.map(({ holder, amount }) => `${runningName(holder)} ${amount}`));
    return `Largest net buyers${longTerm ? " of long-term Treasuries" : ""}: ${named(buyers)}; net sellers: ${named(sellers)}.`;
  },
  table3Awaited: "Table 3 of this release is not out yet: `/flows` when it is.",
  table3WillReplace:
    "Table 3 of this release is not out yet; this line will be replaced when it is. Should that take more than an hour, see `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `Table 3, which tells them apart, is not held for ${bareMonth(month)}; the newest is of ${monthName(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `${monthBeside(month, beside)}'s change of ${money.change(thenMillions)}, as published on ${dayAndMonth(release)}, is now ${money.change(nowMillions)}.`,
  caveat:
    "Billions of dollars at market value, by place of custody: a fall is not a sale, and a country is not always the owner.",
  acrossBreaks: (last) => `${ACROSS_BREAKS}Compared across survey breaks (last: ${monthName(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Next release${expected ? " (expected)" : ""}: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};

function custodyName(holder: Holder): string {
  return holder.id === "GB" ? "the UK" : runningName(holder);
}

function sinceAllListed(from: string): string {
  return `since all six are listed (${from.slice(0, 4)})`;
}
