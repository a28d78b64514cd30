import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const { month: monthName } = dates;
const UNITS = {
  billions: "miles de millones de dólares",
  share: "peso en las tenencias extranjeras",
  indexed: "índice, 100 al principio",
};

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `Gráfico de líneas: ${name}, tenencias de títulos del Tesoro de EE.\u00a0UU. a fin de mes, de ${monthName(from)} a ${monthName(to)}, miles de millones de dólares.`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `Máximo ${line.highest.text} en ${monthName(line.highest.month)}, mínimo ${line.lowest.text} en ${monthName(line.lowest.month)}.`,
  line.steps.length > 0 ? `Rupturas de la serie: ${lists.and(line.steps.map(monthName))}.` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `Gráfico de líneas: tenencias de títulos del Tesoro de EE.\u00a0UU. a fin de mes, de ${monthName(from)} a ${monthName(to)}, ${UNITS[as]}.`,
  ...lines.map((line) => `${line.name}: ${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${last.text} en ${monthName(last.month)}${preliminary ? " (provisional)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${first.text} en ${monthName(first.month)}.`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `de ${monthName(from)} a ${monthName(to)}`;
  return [
    `Gráfico de barras: mayores variaciones de tenencias de títulos del Tesoro de EE.\u00a0UU., ${when}${preliminary ? " (provisional)" : ""}, miles de millones de dólares.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? ` (${partsText(parts)})` : ""}.`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `Gráfico de puestos: los ${largest} mayores tenedores extranjeros de títulos del Tesoro de EE.\u00a0UU. en ${monthName(to)}${from === to ? "" : `, y sus puestos en ${monthName(from)}`}.`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${place}.º ${name}.`;
    return `${place}.º ${name} (${placeBefore === null ? "entonces no estaba" : `entonces ${placeBefore}.º`}).`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `Gráfico: ${name}, de qué se compusieron las variaciones mensuales de sus tenencias de títulos del Tesoro de EE.\u00a0UU., de ${monthName(from)} a ${monthName(to)}, miles de millones de dólares, con las tenencias como línea: ${level.text} en ${monthName(level.month)}.`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `de ${monthName(from)} a ${monthName(to)}`;
  return `${when}: tenencias ${change}${parts ? `, de ellas ${partsText(parts)}` : ""}.`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `largo plazo neto ${netLongTerm}, letras ${bills}, precio ${valuation}, otros ${other}`;
}
