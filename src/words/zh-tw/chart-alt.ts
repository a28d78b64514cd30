import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const UNITS = { billions: money.unit, share: "占外國持有總額之比", indexed: "以期初為100的指數" };

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `折線圖：${name}的美國公債持有額（月底），${monthName(from)}至${monthName(to)}，${money.unit}。`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `最高為${monthName(line.highest.month)}的${line.highest.text}，最低為${monthName(line.lowest.month)}的${line.lowest.text}。`,
  line.steps.length > 0 ? `統計基礎在${line.steps.map(monthName).join("、")}調整。` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `折線圖：美國公債持有額（月底），${monthName(from)}至${monthName(to)}，${UNITS[as]}。`,
  ...lines.map((line) => `${line.name}：${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${monthName(last.month)}為${last.text}${preliminary ? "（初值）" : ""}`;
  return first.month === last.month ? `${newest}。` : `${newest}，${monthName(first.month)}為${first.text}。`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `${monthName(from)}至${monthName(to)}`;
  return [
    `長條圖：美國公債持有額的最大變動，${when}${preliminary ? "（初值）" : ""}，${money.unit}。`,
    ...bars.map(({ name, change, parts }) => `${name}${change}${parts ? `（${partsText(parts)}）` : ""}。`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `排名圖：${monthName(to)}美國公債前${largest}大外國持有者${from === to ? "" : `及其${monthName(from)}的排名`}。`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `第${place}位${name}。`;
    return `第${place}位${name}（${placeBefore === null ? "當時不在其列" : `當時第${placeBefore}位`}）。`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `圖：${name}的美國公債持有額月度變動的構成，${monthName(from)}至${monthName(to)}，${money.unit}；折線為持有額，${monthName(level.month)}為${level.text}。`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `${monthName(from)}至${monthName(to)}`;
  return `${when}：持有額${change}${parts ? `，其中${partsText(parts)}` : ""}。`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `長期公債買賣超${netLongTerm}，短期國庫券${bills}，價格變動${valuation}，其他${other}`;
}
