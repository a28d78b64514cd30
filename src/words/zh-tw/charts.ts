import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = { billions: `市值，${money.unit}`, share: "占外國持有總額之比（%）", indexed: "市值指數" };
const released = (release: string) => `${dates.day(release)}公布`;

export const charts: ChartTexts = {
  allOther: { table5: "其他（表5）", history: "其他（歷史表）" },
  notes: {
    step: "統計斷層",
    wall: "此前該列含義不同",
    custody: "保管中心：代他國持有",
    preliminary: "虛線：初值（新公布或已修正）",
    axisFrom: (value) => `縱軸從${value}起，非零起點`,
    gap: "空白：未單獨列出",
    mayBeRevised: "初值：以後的公布可能修正",
    notRanked: "空白：未收錄列出該月最大持有者的公布",
    noParts: "空白：表3沒有該月的分解",
    noSplit: "未分段的條：表3之後已修正，或表3未列",
  },
  source: (tables) => `來源：美國財政部TIC${tables.map(sources.table).join("、")}`,
  custodyNamed: (names) => `代他國持有的保管中心：${names.join("、")}。`,
  parts: {
    netLongTerm: "長期公債買賣超",
    bills: "短期國庫券",
    valuation: "價格變動",
    other: "其他",
    change: "持有額變動",
  },
  panels: { holdings: "持有額", parts: "月變動的構成" },
  holdings: {
    title: ({ name }) => `${name}：美國公債持有額`,
    subtitle: ({ release }) => `市值，月底，${money.unit} · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${names.join("、")}：美國公債持有額`,
    titleCounted: (count) => `美國公債持有額：${count}個持有者`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}，${as === "indexed" ? `${dates.month(from)}＝100` : "月底"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `持有額最大變動，${from === month ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`}`,
    subtitle: ({ release }) => `美國公債，市值，${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `美國公債前${largest}大外國持有者`,
    subtitle: ({ from, to, release }) =>
      `按月底持有額排名，${from === to ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}：買賣與價格變動`,
    subtitle: ({ release }) => `美國公債，${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
