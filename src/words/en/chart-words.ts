import type { Table } from "../../holdings/release.ts";
import type { ChartWords, CompareSubject, Span } from "../chart-words.ts";
import { inBillions, percent, signedBillions } from "./billions.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { bareMonth, monthName, shortDay, shortMonth } from "./dates.ts";
import { shortName } from "./holder-names.ts";
import { countWord, listed } from "./numbers.ts";

const TABLE_NAMES: Readonly<Record<Table, string>> = {
  slt_table5: "Table 5",
  mfhhis01: "history table",
  slt_table3: "Table 3",
  slt3d_globl: "Table 3D",
  s1_globl: "Form S",
  mfh: "table of major holders",
};
/** Two rows that a list calls the same stand beside each other here. */
const OTHERS: Readonly<Record<string, string>> = {
  "all-other-t5": "All other (Table 5)",
  "all-other-history": "All other (history)",
};
/** With the rest of the title, in one line. */
const LONGEST_IN_TITLE = 28;
const COMPARED_AS = {
  billions: "Billions of dollars at market value",
  share: "Percent of all foreign holdings",
  indexed: "Market value in dollars",
};
const indexNumber = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const tickNumbers = new Map<number, Intl.NumberFormat>();

function tickNumber(decimals: number): Intl.NumberFormat {
  const known = tickNumbers.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  tickNumbers.set(decimals, made);
  return made;
}

export const englishCharts: ChartWords = {
  language: "en",
  fontFamily: "Inter",
  shortName: (holder) => OTHERS[holder.id] ?? shortName(holder),
  fullName: ({ name }) => name,
  month: shortMonth,
  bareMonth: (month) => bareMonth(month).slice(0, 3),
  year: (month) => month.slice(0, 4),
  amount: inBillions,
  signed: signedBillions,
  share: percent,
  index: (value) => indexNumber.format(value),
  tick: (value, decimals) => tickNumber(decimals).format(value).replace("-", "−"),
  place: (place) => String(place),
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
  source: (tables) => `Source: U.S. Treasury, TIC ${listed(tables.map((table) => TABLE_NAMES[table]))}`,
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
    subtitle: (subject) => `Billions of dollars at market value, month-end · ${releasedOn(subject.release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: comparedTitle,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${monthName(from)} = 100` : "month-end"} · ${releasedOn(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Largest changes in holdings, ${from === month ? monthName(to) : spanName({ from, to })}`,
    subtitle: ({ release }) => `U.S. Treasuries at market value, billions of dollars · ${releasedOn(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `The ${countWord(largest)} largest foreign holders of U.S. Treasuries`,
    subtitle: ({ from, to, release }) =>
      `Places by month-end holdings, ${from === to ? monthName(to) : spanName({ from, to })} · ${releasedOn(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: bought, sold or repriced`,
    subtitle: ({ release }) => `U.S. Treasuries, billions of dollars · ${releasedOn(release)}`,
    alt: flowsAlt,
  },
};

function comparedTitle({ names }: CompareSubject): string {
  const all = listed(names);
  if (all.length <= LONGEST_IN_TITLE) return `${all}: holdings of U.S. Treasuries`;
  return `Holdings of U.S. Treasuries: ${countWord(names.length)} holders`;
}

function spanName({ from, to }: Span): string {
  return `${shortMonth(from)} to ${shortMonth(to)}`;
}

function releasedOn(release: string): string {
  return `release of ${shortDay(release)}`;
}
