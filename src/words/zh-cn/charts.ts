import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = { billions: `市值，${money.unit}`, share: "占外国持有总额之比（%）", indexed: "市值指数" };
const released = (release: string) => `${dates.day(release)}公布`;

export const charts: ChartTexts = {
  allOther: { table5: "其他（表5）", history: "其他（历史表）" },
  notes: {
    step: "统计口径调整",
    wall: "此前该行含义不同",
    custody: "托管中心：代他国持有",
    preliminary: "虚线：初值（新公布或已修订）",
    axisFrom: (value) => `纵轴从${value}起，非零起点`,
    gap: "空白：未单列",
    mayBeRevised: "初值：以后的公布可能修订",
    notRanked: "空白：未收录列出该月最大持有者的公布",
    noParts: "空白：表3没有该月的分解",
    noSplit: "未分段的条：表3之后已修订，或表3未列",
  },
  source: (tables) => `来源：美国财政部TIC${tables.map(sources.table).join("、")}`,
  custodyNamed: (names) => `代他国持有的托管中心：${names.join("、")}。`,
  parts: {
    netLongTerm: "长期国债净买卖",
    bills: "短期国债",
    valuation: "价格变动",
    other: "其他",
    change: "持有额变动",
  },
  panels: { holdings: "持有额", parts: "环比变动的构成" },
  holdings: {
    title: ({ name }) => `${name}：美国国债持有额`,
    subtitle: ({ release }) => `市值，月末，${money.unit} · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${names.join("、")}：美国国债持有额`,
    titleCounted: (count) => `美国国债持有额：${count}个持有者`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}，${as === "indexed" ? `${dates.month(from)}＝100` : "月末"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `持有额最大变动，${from === month ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`}`,
    subtitle: ({ release }) => `美国国债，市值，${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `美国国债前${largest}大外国持有者`,
    subtitle: ({ from, to, release }) =>
      `按月末持有额排名，${from === to ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}：买卖与价格变动`,
    subtitle: ({ release }) => `美国国债，${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
