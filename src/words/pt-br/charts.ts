import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted } from "./numbers.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = {
  billions: `${money.unit} a valor de mercado`,
  share: "Porcentagem das posições estrangeiras",
  indexed: "Valor de mercado em dólares",
};
const released = (release: string) => `divulgado em ${dates.shortDay(release)}`;

export const charts: ChartTexts = {
  allOther: { table5: "Outros (tabela 5)", history: "Outros (série histórica)" },
  notes: {
    step: "quebra de série",
    wall: "antes, a linha era outra coisa",
    custody: "centro de custódia: para outros",
    preliminary: "pontilhado: preliminar ou revisado",
    axisFrom: (value) => `O eixo começa em ${value}, não em zero`,
    gap: "Lacuna: não consta",
    mayBeRevised: "Preliminar: pode ser revisado",
    notRanked: "Lacuna: sem divulgação com os maiores desse mês",
    noParts: "Lacuna: sem decomposição na tabela 3",
    noSplit: "Barra inteira: revisada desde a tabela 3, ou não consta",
  },
  source: (tables) => `Fonte: Tesouro dos EUA, TIC, ${lists.and(tables.map(sources.table))}`,
  custodyNamed: (names) =>
    `${names.length === 1 ? "Centro de custódia, que guarda títulos" : "Centros de custódia, que guardam títulos"} de outros: ${lists.and(names)}.`,
  parts: {
    netLongTerm: "Longo prazo, líquido",
    bills: "T-bills",
    valuation: "Preço",
    other: "Outros",
    change: "Variação das posições",
  },
  panels: { holdings: "Posições", parts: "Variação mensal, por partes" },
  holdings: {
    title: ({ name }) => `${name}: posições em Treasuries`,
    subtitle: ({ release }) => `${money.unit} a valor de mercado, fim de mês · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${lists.and(names)}: Treasuries`,
    titleCounted: (count) => `Posições em Treasuries: ${counted(count)} detentores`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${dates.shortMonth(from)} = 100` : "fim de mês"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Maiores variações, ${from === month ? dates.month(to) : `${dates.shortMonth(from)} a ${dates.shortMonth(to)}`}`,
    subtitle: ({ release }) => `Treasuries a valor de mercado, ${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `Os ${counted(largest)} maiores detentores estrangeiros`,
    subtitle: ({ from, to, release }) =>
      `Posição no fim do mês, ${from === to ? dates.month(to) : `${dates.shortMonth(from)} a ${dates.shortMonth(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: compras, vendas ou preço`,
    subtitle: ({ release }) => `Treasuries, ${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
