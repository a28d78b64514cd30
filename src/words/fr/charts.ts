import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";
import { counted } from "./numbers.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = {
  billions: "Md $ en valeur de marché",
  share: "Pourcentage des avoirs étrangers",
  indexed: "Valeur de marché en dollars",
};
const released = (release: string) => `publié le ${dates.shortDay(release)}`;

export const charts: ChartTexts = {
  allOther: { table5: "Autres (tableau 5)", history: "Autres (série longue)" },
  notes: {
    step: "rupture d’enquête",
    wall: "ligne d’un autre sens avant",
    custody: "centre de conservation : pour d’autres",
    preliminary: "pointillé : provisoire ou révisé",
    axisFrom: (value) => `Axe à partir de ${value}, non de zéro`,
    gap: "Vide : non nommé",
    mayBeRevised: "Provisoire : susceptible de révision",
    notRanked: "Vide : premiers de ce mois non disponibles",
    noParts: "Vide : pas de décomposition au tableau 3",
    noSplit: "Barre d’un bloc : révisée depuis le tableau 3, ou absente",
  },
  source: (tables) => `Source : Trésor américain, TIC, ${lists.and(tables.map(sources.table))}`,
  custodyNamed: (names) =>
    `${names.length === 1 ? "Centre de conservation, qui détient" : "Centres de conservation, qui détiennent"} pour d’autres : ${lists.and(names)}.`,
  parts: {
    netLongTerm: "Titres longs, net",
    bills: "Bons",
    valuation: "Prix",
    other: "Autres",
    change: "Variation des avoirs",
  },
  panels: { holdings: "Avoirs", parts: "Variation mensuelle, par partie" },
  holdings: {
    title: ({ name }) => `${name} : avoirs en dette américaine`,
    subtitle: ({ release }) => `Md $ en valeur de marché, fin de mois · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${lists.and(names)} : dette américaine`,
    titleCounted: (count) => `Avoirs en dette américaine : ${counted(count)} détenteurs`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${dates.month(from)} = 100` : "fin de mois"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Plus fortes variations, ${from === month ? dates.month(to) : `${dates.shortMonth(from)} à ${dates.shortMonth(to)}`}`,
    subtitle: ({ release }) => `Dette américaine en valeur de marché, Md $ · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `Les ${counted(largest)} premiers détenteurs étrangers`,
    subtitle: ({ from, to, release }) =>
      `Rang en fin de mois, ${from === to ? dates.month(to) : `${dates.shortMonth(from)} à ${dates.shortMonth(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name} : achats, ventes, prix`,
    subtitle: ({ release }) => `Dette américaine, Md $ · ${released(release)}`,
    alt: flowsAlt,
  },
};
