import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const UNITS = { billions: money.unit, share: "占外国持有总额之比", indexed: "以期初为100的指数" };

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `折线图：${name}的美国国债持有额（月末），${monthName(from)}至${monthName(to)}，${money.unit}。`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `最高为${monthName(line.highest.month)}的${line.highest.text}，最低为${monthName(line.lowest.month)}的${line.lowest.text}。`,
  line.steps.length > 0 ? `统计口径在${line.steps.map(monthName).join("、")}调整。` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `折线图：美国国债持有额（月末），${monthName(from)}至${monthName(to)}，${UNITS[as]}。`,
  ...lines.map((line) => `${line.name}：${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${monthName(last.month)}为${last.text}${preliminary ? "（初值）" : ""}`;
  return first.month === last.month ? `${newest}。` : `${newest}，${monthName(first.month)}为${first.text}。`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `${monthName(from)}至${monthName(to)}`;
  return [
    `条形图：美国国债持有额的最大变动，${when}${preliminary ? "（初值）" : ""}，${money.unit}。`,
    ...bars.map(({ name, change, parts }) => `${name}${change}${parts ? `（${partsText(parts)}）` : ""}。`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `位次图：${monthName(to)}美国国债前${largest}大外国持有者${from === to ? "" : `及其${monthName(from)}的位次`}。`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `第${place}位${name}。`;
    return `第${place}位${name}（${placeBefore === null ? "当时不在其列" : `当时第${placeBefore}位`}）。`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `图：${name}的美国国债持有额月度变动的构成，${monthName(from)}至${monthName(to)}，${money.unit}；折线为持有额，${monthName(level.month)}为${level.text}。`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `${monthName(from)}至${monthName(to)}`;
  return `${when}：持有额${change}${parts ? `，其中${partsText(parts)}` : ""}。`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `长期国债净买卖${netLongTerm}，短期国债${bills}，价格变动${valuation}，其他${other}`;
}
