import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { monthName, shortDay, shortMonth } from "./dates.ts";
import { countWord, listed } from "./numbers.ts";

const TABLES = {
  slt_table5: "Table 5",
  mfhhis01: "history table",
  slt_table3: "Table 3",
  slt3d_globl: "Table 3D",
  s1_globl: "Form S",
  mfh: "table of major holders",
};
const COMPARED_AS = {
  billions: "Billions of dollars at market value",
  share: "Percent of all foreign holdings",
  indexed: "Market value in dollars",
};

export const charts: ChartTexts = {
  allOther: { table5: "All other (Table 5)", history: "All other (history)" },
  notes: {
    step: "survey break",
    wall: "row meant something else before",
    custody: "custody centre: holds for others",
    preliminary: "dotted: preliminary, new or revised",
    axisFrom: (value) => `Axis starts at ${value}, not at zero`,
    gap: "Gap: not listed by name",
    mayBeRevised: "Preliminary: later releases may revise it",
    notRanked: "Gap: no release held lists the largest of that month",
    noParts: "Gap: Table 3 has no parts for that month",
    noSplit: "Undivided bar: revised since its Table 3, or not in it",
  },
  source: (tables) => `Source: U.S. Treasury, TIC ${listed(tables.map((table) => TABLES[table]))}`,
  custodyNamed: (names) =>
    `${names.length === 1 ? "A custody centre, which holds" : "Custody centres, which hold"} for others: ${listed(names)}.`,
  parts: {
    netLongTerm: "Long-term, net bought or sold",
    bills: "Bills",
    valuation: "Price",
    other: "Other",
    change: "Change in holdings",
  },
  panels: { holdings: "Holdings", parts: "Change on the month, by parts" },
  holdings: {
    title: ({ name }) => `${name}: holdings of U.S. Treasuries`,
    subtitle: ({ release }) => `Billions of dollars at market value, month-end · ${releasedOn(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${listed(names)}: holdings of U.S. Treasuries`,
    titleCounted: (count) => `Holdings of U.S. Treasuries: ${countWord(count)} holders`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${monthName(from)} = 100` : "month-end"} · ${releasedOn(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Largest changes in holdings, ${from === month ? monthName(to) : `${shortMonth(from)} to ${shortMonth(to)}`}`,
    subtitle: ({ release }) => `U.S. Treasuries at market value, billions of dollars · ${releasedOn(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `The ${countWord(largest)} largest foreign holders of U.S. Treasuries`,
    subtitle: ({ from, to, release }) =>
      `Places by month-end holdings, ${from === to ? monthName(to) : `${shortMonth(from)} to ${shortMonth(to)}`} · ${releasedOn(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: bought, sold or repriced`,
    subtitle: ({ release }) => `U.S. Treasuries, billions of dollars · ${releasedOn(release)}`,
    alt: flowsAlt,
  },
};

function releasedOn(release: string): string {
  return `release of ${shortDay(release)}`;
}
