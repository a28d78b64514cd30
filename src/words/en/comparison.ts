import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { monthName, shortMonth } from "./dates.ts";
import { runningName, shortName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed } from "./numbers.ts";

const SHOWN = { billions: money.unit, share: "share of all foreign holdings", indexed: "indexed" };
const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${listed(holders.map(shortName))}: ${SHOWN[as]}, ${monthName(from)} to ${monthName(to)}`,
  head: (as, { from, to }) =>
    as === "indexed" ? { first: "index", second: money.unit } : { first: shortMonth(to), second: shortMonth(from) },
  index: (value) => oneDecimal.format(value),
  indexExplained: ({ from, to }) => `Index: ${monthName(from)} = 100. Billions: ${monthName(to)}.`,
  newestOfAll: ({ month, holders }) =>
    `${monthName(month)} is the newest month for which ${holders === 2 ? "both" : "all"} have a figure.`,
  custody: (centres) => `Custody for owners elsewhere: ${listed(centres.map(runningName))}.`,
  marketValue: "Market value, by place of custody: a fall is not a sale.",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${runningName(holder)} from ${monthName(months.from)} to ${monthName(months.to)}`
        : `${runningName(holder)} in none`,
    );
    return `No month from ${monthName(from)} to ${monthName(to)} has figures of all of them. There are figures of ${listed(each)}.`;
  },
};
