import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const { month: monthName } = dates;
const UNITS = {
  billions: "Milliarden Dollar",
  share: "Anteil an allen ausländischen Beständen",
  indexed: "Index, Beginn = 100",
};

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `Liniendiagramm: ${name}, Bestand an US-Staatsanleihen am Monatsende, ${monthName(from)} bis ${monthName(to)}, Milliarden Dollar.`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `Am höchsten ${line.highest.text} im ${monthName(line.highest.month)}, am niedrigsten ${line.lowest.text} im ${monthName(line.lowest.month)}.`,
  line.steps.length > 0 ? `Brüche in der Reihe: ${lists.and(line.steps.map(monthName))}.` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `Liniendiagramm: Bestände an US-Staatsanleihen am Monatsende, ${monthName(from)} bis ${monthName(to)}, ${UNITS[as]}.`,
  ...lines.map((line) => `${line.name}: ${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${last.text} im ${monthName(last.month)}${preliminary ? " (vorläufig)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${first.text} im ${monthName(first.month)}.`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `${monthName(from)} bis ${monthName(to)}`;
  return [
    `Balkendiagramm: größte Veränderungen der Bestände an US-Staatsanleihen, ${when}${preliminary ? " (vorläufig)" : ""}, Milliarden Dollar.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? ` (${partsText(parts)})` : ""}.`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `Rangdiagramm: die ${largest} größten ausländischen Halter von US-Staatsanleihen im ${monthName(to)}${from === to ? "" : ` und ihre Ränge im ${monthName(from)}`}.`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${place}. ${name}.`;
    return `${place}. ${name} (${placeBefore === null ? "damals nicht darunter" : `damals ${placeBefore}`}).`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `Diagramm: ${name}, woraus die Monatsveränderungen des Bestands an US-Staatsanleihen bestanden, ${monthName(from)} bis ${monthName(to)}, Milliarden Dollar, mit dem Bestand als Linie: ${level.text} im ${monthName(level.month)}.`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `${monthName(from)} bis ${monthName(to)}`;
  return `${when}: Bestand ${change}${parts ? `, davon ${partsText(parts)}` : ""}.`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `langlaufend netto ${netLongTerm}, Bills ${bills}, Kurse ${valuation}, Sonstiges ${other}`;
}
