import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted } from "./numbers.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = {
  billions: `${money.unit} a valor de mercado`,
  share: "Porcentaje de las tenencias extranjeras",
  indexed: "Valor de mercado en dólares",
};
const released = (release: string) => `publicado el ${dates.shortDay(release)}`;

export const charts: ChartTexts = {
  allOther: { table5: "Otros (tabla 5)", history: "Otros (serie histórica)" },
  notes: {
    step: "ruptura de serie",
    wall: "antes, la fila era otra cosa",
    custody: "centro de custodia: para otros",
    preliminary: "punteado: provisional o revisado",
    axisFrom: (value) => `El eje empieza en ${value}, no en cero`,
    gap: "Hueco: no figura",
    mayBeRevised: "Provisional: puede revisarse",
    notRanked: "Hueco: sin publicación con los mayores de ese mes",
    noParts: "Hueco: sin desglose en la tabla 3",
    noSplit: "Barra sin dividir: revisada desde la tabla 3, o no figura",
  },
  source: (tables) => `Fuente: Tesoro de EE.\u00a0UU., TIC, ${lists.and(tables.map(sources.table))}`,
  custodyNamed: (names) =>
    `${names.length === 1 ? "Centro de custodia, que tiene títulos" : "Centros de custodia, que tienen títulos"} de otros: ${lists.and(names)}.`,
  parts: {
    netLongTerm: "Largo plazo, neto",
    bills: "Letras",
    valuation: "Precio",
    other: "Otros",
    change: "Variación de tenencias",
  },
  panels: { holdings: "Tenencias", parts: "Variación mensual, por partes" },
  holdings: {
    title: ({ name }) => `${name}: tenencias de deuda de EE.\u00a0UU.`,
    subtitle: ({ release }) => `${money.unit} a valor de mercado, fin de mes · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${lists.and(names)}: deuda de EE.\u00a0UU.`,
    titleCounted: (count) => `Tenencias de deuda de EE.\u00a0UU.: ${counted(count)} tenedores`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${dates.shortMonth(from)} = 100` : "fin de mes"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Mayores variaciones, ${from === month ? dates.month(to) : `${dates.shortMonth(from)} a ${dates.shortMonth(to)}`}`,
    subtitle: ({ release }) => `Deuda de EE.\u00a0UU. a valor de mercado, ${money.unit} · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `Los ${counted(largest)} mayores tenedores extranjeros`,
    subtitle: ({ from, to, release }) =>
      `Puestos a fin de mes, ${from === to ? dates.month(to) : `${dates.shortMonth(from)} a ${dates.shortMonth(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: compras, ventas o precio`,
    subtitle: ({ release }) => `Deuda de EE.\u00a0UU., ${money.unit} · ${released(release)}`,
    alt: flowsAlt,
  },
};
