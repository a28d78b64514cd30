import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";
import { place as placeName } from "./numbers.ts";

const { month: monthName } = dates;
const UNITS = { billions: "milliards de dollars", share: "part des avoirs étrangers", indexed: "indice, 100 au début" };

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `Courbe : ${name}, avoirs en titres du Trésor américain en fin de mois, de ${monthName(from)} à ${monthName(to)}, milliards de dollars.`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `Plus haut ${line.highest.text} en ${monthName(line.highest.month)}, plus bas ${line.lowest.text} en ${monthName(line.lowest.month)}.`,
  line.steps.length > 0 ? `Ruptures de la série : ${lists.and(line.steps.map(monthName))}.` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `Courbes : avoirs en titres du Trésor américain en fin de mois, de ${monthName(from)} à ${monthName(to)}, ${UNITS[as]}.`,
  ...lines.map((line) => `${line.name} : ${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${last.text} en ${monthName(last.month)}${preliminary ? " (provisoire)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${first.text} en ${monthName(first.month)}.`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `de ${monthName(from)} à ${monthName(to)}`;
  return [
    `Barres : plus fortes variations des avoirs en titres du Trésor américain, ${when}${preliminary ? " (provisoire)" : ""}, milliards de dollars.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? ` (${partsText(parts)})` : ""}.`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `Rangs : les ${largest} premiers détenteurs étrangers de titres du Trésor américain en ${monthName(to)}${from === to ? "" : `, et leur rang en ${monthName(from)}`}.`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${placeName(place)} ${name}.`;
    return `${placeName(place)} ${name} (${placeBefore === null ? "n’en était pas alors" : `alors ${placeName(placeBefore)}`}).`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `Graphique : ${name}, de quoi étaient faites les variations mensuelles des avoirs en titres du Trésor américain, de ${monthName(from)} à ${monthName(to)}, milliards de dollars, avec les avoirs en courbe : ${level.text} en ${monthName(level.month)}.`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `de ${monthName(from)} à ${monthName(to)}`;
  return `${when} : avoirs ${change}${parts ? `, dont ${partsText(parts)}` : ""}.`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `titres longs net ${netLongTerm}, bons ${bills}, prix ${valuation}, autres ${other}`;
}
