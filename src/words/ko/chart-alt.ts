import type { ChartTexts, FlowsInWords, LineInWords, PrintedParts } from "../rooms/chart-texts.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const UNITS = { billions: money.unit, share: "해외 보유 전체 대비 비중", indexed: "시작을 100으로 한 지수" };

export const holdingsAlt: ChartTexts["holdings"]["alt"] = ({ name, from, to }, line) => [
  `꺾은선 그래프: ${name}의 미국 국채 보유액(월말), ${monthName(from)}~${monthName(to)}, ${money.unit}.`,
  ends(line),
  line.highest.text === line.lowest.text
    ? ""
    : `최고 ${monthName(line.highest.month)} ${line.highest.text}, 최저 ${monthName(line.lowest.month)} ${line.lowest.text}.`,
  line.steps.length > 0 ? `통계 단절: ${line.steps.map(monthName).join(", ")}.` : "",
];

export const compareAlt: ChartTexts["compare"]["alt"] = ({ as, from, to }, lines) => [
  `꺾은선 그래프: 미국 국채 보유액(월말), ${monthName(from)}~${monthName(to)}, ${UNITS[as]}.`,
  ...lines.map((line) => `${line.name}: ${ends(line)}`),
];

function ends({ first, last, preliminary }: LineInWords): string {
  const newest = `${monthName(last.month)} ${last.text}${preliminary ? "(잠정)" : ""}`;
  return first.month === last.month ? `${newest}.` : `${newest}, ${monthName(first.month)} ${first.text}.`;
}

export const changesAlt: ChartTexts["changes"]["alt"] = ({ from, to, month, preliminary }, bars) => {
  const when = from === month ? monthName(to) : `${monthName(from)}~${monthName(to)}`;
  return [
    `막대 그래프: 미국 국채 보유액의 큰 변동, ${when}${preliminary ? "(잠정)" : ""}, ${money.unit}.`,
    ...bars.map(({ name, change, parts }) => `${name} ${change}${parts ? `(${partsText(parts)})` : ""}.`),
  ];
};

export const ranksAlt: ChartTexts["ranks"]["alt"] = ({ from, to, largest }, ranks) => [
  `순위 그래프: ${monthName(to)} 미국 국채 해외 보유 상위 ${largest}곳${from === to ? "" : `과 ${monthName(from)}의 순위`}.`,
  ...ranks.map(({ name, place, placeBefore }) => {
    if (placeBefore === place) return `${place}위 ${name}.`;
    return `${place}위 ${name}(${placeBefore === null ? "당시에는 순위 밖" : `당시 ${placeBefore}위`}).`;
  }),
];

export const flowsAlt: ChartTexts["flows"]["alt"] = ({ name, from, to }, { level, asked, shown }) => [
  `그래프: ${name}의 미국 국채 보유액 월간 변동의 내역, ${monthName(from)}~${monthName(to)}, ${money.unit}; 선은 보유액, ${monthName(level.month)} ${level.text}.`,
  sum(asked),
  asked.from === shown.from ? "" : sum(shown),
];

function sum({ from, to, change, parts }: FlowsInWords["asked"]): string {
  const when = from === to ? monthName(to) : `${monthName(from)}~${monthName(to)}`;
  return `${when}: 보유액 ${change}${parts ? `, 그중 ${partsText(parts)}` : ""}.`;
}

function partsText({ netLongTerm, bills, valuation, other }: PrintedParts): string {
  return `장기채 순매매 ${netLongTerm}, 단기채 ${bills}, 가격 변동 ${valuation}, 기타 ${other}`;
}
