import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const { month: monthName } = dates;
const UNITS = {
  billions: "bilhões de dólares",
  share: "fatia das posições estrangeiras",
  indexed: "índice, 100 no início",
};

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `Gráfico de linhas: ${name}, posições em Treasuries no fim do mês, de ${monthName(from)} a ${monthName(to)}, bilhões de dólares.`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `Máximo ${line.highest.text} em ${monthName(line.highest.month)}, mínimo ${line.lowest.text} em ${monthName(line.lowest.month)}.`,
  line.steps.length > 0 ? `Quebras da série: ${lists.and(line.steps.map(monthName))}.` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `Gráfico de linhas: posições em Treasuries no fim do mês, de ${monthName(from)} a ${monthName(to)}, ${UNITS[as]}.`,
  ...lines.map((line) => `${line.name}: ${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${last.text} em ${monthName(last.month)}${preliminary ? " (preliminar)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${first.text} em ${monthName(first.month)}.`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `de ${monthName(from)} a ${monthName(to)}`;
  return [
    `Gráfico de barras: maiores variações de posições em Treasuries, ${when}${preliminary ? " (preliminar)" : ""}, bilhões de dólares.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? ` (${partsText(parts)})` : ""}.`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `Gráfico de posições: os ${largest} maiores detentores estrangeiros de Treasuries em ${monthName(to)}${from === to ? "" : `, e suas posições em ${monthName(from)}`}.`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${place}º ${name}.`;
    return `${place}º ${name} (${placeBefore === null ? "então fora da lista" : `então ${placeBefore}º`}).`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `Gráfico: ${name}, de que se compuseram as variações mensais das posições em Treasuries, de ${monthName(from)} a ${monthName(to)}, bilhões de dólares, com as posições em linha: ${level.text} em ${monthName(level.month)}.`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `de ${monthName(from)} a ${monthName(to)}`;
  return `${when}: posições ${change}${parts ? `, das quais ${partsText(parts)}` : ""}.`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `longo prazo líquido ${netLongTerm}, T-bills ${bills}, preço ${valuation}, outros ${other}`;
}
