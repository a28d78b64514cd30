import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = { billions: `時価、${money.unit}`, share: "海外保有全体に占める割合（%）", indexed: "時価の指数" };
const released = (release: string) => `${dates.shortDay(release)}公表`;

export const charts: ChartTexts = {
  allOther: { table5: "その他（表5）", history: "その他（長期系列）" },
  notes: {
    step: "統計の断層",
    wall: "これ以前は行の意味が異なる",
    custody: "証券保管の拠点：他国の分を含む",
    preliminary: "点線：速報（新規・改定）",
    axisFrom: (value) => `軸は${value}から（ゼロ起点ではない）`,
    gap: "空白：国名の掲載なし",
    mayBeRevised: "速報：今後の公表で改定されうる",
    notRanked: "空白：その月の上位を載せた公表は未収録",
    noParts: "空白：表3にその月の内訳なし",
    noSplit: "区切りのない棒：表3以後に改定、または掲載なし",
  },
  source: (tables) => `出所：米財務省 対米証券投資統計（TIC）${tables.map(sources.table).join("、")}`,
  custodyNamed: (names) => `他国の分を保管する拠点：${names.join("、")}。`,
  parts: {
    netLongTerm: "長期債の売買（差引）",
    bills: "短期債",
    valuation: "価格変動",
    other: "その他",
    change: "残高の増減",
  },
  panels: { holdings: "保有残高", parts: "前月比の内訳" },
  holdings: {
    title: ({ name }) => `${name}：米国債の保有残高`,
    subtitle: ({ release }) => `時価、月末、${money.unit} · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${names.join("、")}：米国債の保有残高`,
    titleCounted: (count) => `米国債の保有残高：${count}カ国・地域`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}、${as === "indexed" ? `${dates.month(from)}＝100` : "月末"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `保有残高の大きな増減、${from === month ? dates.month(to) : `${dates.month(from)}→${dates.month(to)}`}`,
    subtitle: ({ release }) => `米国債、時価、${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `米国債の海外保有、上位${largest}`,
    subtitle: ({ from, to, release }) =>
      `月末残高の順位、${from === to ? dates.month(to) : `${dates.month(from)}→${dates.month(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}：売買と価格変動`,
    subtitle: ({ release }) => `米国債、${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
