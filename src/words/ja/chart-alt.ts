import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const UNITS = { billions: money.unit, share: "海外保有全体に占める割合", indexed: "期初＝100の指数" };

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `折れ線グラフ：${name}の米国債保有残高（月末）、${monthName(from)}から${monthName(to)}、${money.unit}。`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `最高は${monthName(line.highest.month)}の${line.highest.text}、最低は${monthName(line.lowest.month)}の${line.lowest.text}。`,
  line.steps.length > 0 ? `${line.steps.map(monthName).join("、")}に統計の断層がある。` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `折れ線グラフ：米国債の保有残高（月末）、${monthName(from)}から${monthName(to)}、${UNITS[as]}。`,
  ...lines.map((line) => `${line.name}：${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${monthName(last.month)}は${last.text}${preliminary ? "（速報）" : ""}`;
  return first.month === last.month ? `${newest}。` : `${newest}、${monthName(first.month)}は${first.text}。`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `${monthName(from)}から${monthName(to)}`;
  return [
    `棒グラフ：米国債の保有残高の大きな増減、${when}${preliminary ? "（速報）" : ""}、${money.unit}。`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? `（${partsText(parts)}）` : ""}。`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `順位のグラフ：${monthName(to)}の米国債の海外保有上位${largest}${from === to ? "" : `と${monthName(from)}の順位`}。`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${place}位 ${name}。`;
    return `${place}位 ${name}（${placeBefore === null ? "当時は圏外" : `当時は${placeBefore}位`}）。`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `グラフ：${name}の米国債保有残高の増減の内訳、${monthName(from)}から${monthName(to)}、${money.unit}。折れ線は残高で、${monthName(level.month)}は${level.text}。`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `${monthName(from)}から${monthName(to)}`;
  return `${when}：残高${change}${parts ? `、うち${partsText(parts)}` : ""}。`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `長期債の売買${netLongTerm}、短期債${bills}、価格変動${valuation}、その他${other}`;
}
