import type { Month } from "../../holdings/month.ts";
import type {
  BarInWords,
  ChangesSubject,
  CompareSubject,
  FlowsInWords,
  FlowsSubject,
  HoldingsSubject,
  LineInWords,
  PrintedParts,
  RankInWords,
  RanksSubject,
} from "../rooms/chart-texts.ts";
import { monthName } from "./dates.ts";
import { listed, ordinal } from "./numbers.ts";

export function holdingsAlt(
  { name, from, to }: HoldingsSubject,
  line: LineInWords & { steps: readonly Month[] },
): string[] {
  return [
    `Line chart: ${name}, holdings of U.S. Treasuries at month-end, ${monthName(from)} to ${monthName(to)}, billions of dollars.`,
    ends(line),
    line.highest.text === line.lowest.text
      ? ""
      : `Highest ${line.highest.text} in ${monthName(line.highest.month)}, lowest ${line.lowest.text} in ${monthName(line.lowest.month)}.`,
    line.steps.length > 0 ? `The series breaks in ${listed(line.steps.map(monthName))}.` : "",
  ];
}

const UNITS = {
  billions: "billions of dollars",
  share: "share of all foreign holdings",
  indexed: "indexed to 100 at the start",
};

export function compareAlt({ as, from, to }: CompareSubject, lines: readonly LineInWords[]): string[] {
  return [
    `Line chart: holdings of U.S. Treasuries at month-end, ${monthName(from)} to ${monthName(to)}, ${UNITS[as]}.`,
    ...lines.map((line) => `${line.name}: ${ends(line)}`),
  ];
}

/** "618.0 in July 2026 (preliminary), 1,218.8 in July 2016." */
function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${last.text} in ${monthName(last.month)}${preliminary ? " (preliminary)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${first.text} in ${monthName(first.month)}.`;
}

export function changesAlt({ from, to, month, preliminary }: ChangesSubject, bars: readonly BarInWords[]): string[] {
  const when = from === month ? monthName(to) : `${monthName(from)} to ${monthName(to)}`;
  return [
    `Bar chart: largest changes in holdings of U.S. Treasuries, ${when}${preliminary ? " (preliminary)" : ""}, billions of dollars.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? ` (${partsText(parts)})` : ""}.`),
  ];
}

export function ranksAlt({ from, to, largest }: RanksSubject, ranks: readonly RankInWords[]): string[] {
  return [
    `Chart of ranks: the ${largest} largest foreign holders of U.S. Treasuries in ${monthName(to)}${from === to ? "" : `, and their places in ${monthName(from)}`}.`,
    ...ranks.map(({ name, place, placeBefore }) => {
      if (placeBefore === place) return `${ordinal(place)} ${name}.`;
      return `${ordinal(place)} ${name} (${placeBefore === null ? "not among them then" : `then ${ordinal(placeBefore)}`}).`;
    }),
  ];
}

export function flowsAlt({ name, from, to }: FlowsSubject, { level, asked, shown }: FlowsInWords): string[] {
  const sum = ({ from: first, to: last, change, parts }: FlowsInWords["asked"]) =>
    `${first === last ? monthName(last) : `${monthName(first)} to ${monthName(last)}`}: holdings ${change}${parts ? `, of which ${partsText(parts)}` : ""}.`;
  return [
    `Chart: ${name}, what monthly changes in holdings of U.S. Treasuries were made of, ${monthName(from)} to ${monthName(to)}, billions of dollars, with the holdings as a line: ${level.text} in ${monthName(level.month)}.`,
    sum(asked),
    asked.from === shown.from ? "" : sum(shown),
  ];
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `long-term net ${netLongTerm}, bills ${bills}, price ${valuation}, other ${other}`;
}
