import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = { billions: `시가, ${money.unit}`, share: "해외 보유 전체 대비 비중(%)", indexed: "시가 지수" };
const released = (release: string) => `${dates.shortDay(release)} 발표`;

export const charts: ChartTexts = {
  allOther: { table5: "기타(표 5)", history: "기타(과거 표)" },
  notes: {
    step: "통계 단절",
    wall: "이전에는 행의 뜻이 다름",
    custody: "보관 거점: 다른 나라 몫 포함",
    preliminary: "점선: 잠정치(신규 또는 개정)",
    axisFrom: (value) => `축은 ${value}부터(0이 아님)`,
    gap: "빈 곳: 따로 실리지 않음",
    mayBeRevised: "잠정치: 이후 발표에서 개정될 수 있음",
    notRanked: "빈 곳: 그달의 상위를 실은 발표 없음",
    noParts: "빈 곳: 표 3에 그달의 내역 없음",
    noSplit: "나뉘지 않은 막대: 표 3 이후 개정, 또는 표 3에 없음",
  },
  source: (tables) => `출처: 미 재무부 TIC ${tables.map(sources.table).join(", ")}`,
  custodyNamed: (names) => `다른 나라 몫을 보관하는 거점: ${names.join(", ")}.`,
  parts: {
    netLongTerm: "장기채 순매매",
    bills: "단기채",
    valuation: "가격 변동",
    other: "기타",
    change: "보유액 변동",
  },
  panels: { holdings: "보유액", parts: "전월 대비 변동의 내역" },
  holdings: {
    title: ({ name }) => `${name}: 미국 국채 보유액`,
    subtitle: ({ release }) => `시가, 월말, ${money.unit} · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${names.join(", ")}: 미국 국채 보유액`,
    titleCounted: (count) => `미국 국채 보유액: ${count}곳`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${dates.month(from)}=100` : "월말"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `보유액의 큰 변동, ${from === month ? dates.month(to) : `${dates.month(from)}~${dates.month(to)}`}`,
    subtitle: ({ release }) => `미국 국채, 시가, ${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `미국 국채 해외 보유 상위 ${largest}곳`,
    subtitle: ({ from, to, release }) =>
      `월말 보유액 순위, ${from === to ? dates.month(to) : `${dates.month(from)}~${dates.month(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: 매매와 가격 변동`,
    subtitle: ({ release }) => `미국 국채, ${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
