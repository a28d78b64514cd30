import type { ChartTexts } from "../rooms/chart-texts.ts";
import { changesAlt, compareAlt, flowsAlt, holdingsAlt, ranksAlt } from "./chart-alt.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";
import { counted } from "./numbers.ts";
import { sources } from "./sources.ts";

const COMPARED_AS = {
  billions: "Mrd. $ zu Marktwerten",
  share: "Prozent aller ausländischen Bestände",
  indexed: "Marktwert in Dollar",
};
const released = (release: string) => `Stand ${dates.shortDay(release)}`;

export const charts: ChartTexts = {
  allOther: { table5: "Übrige (Tabelle 5)", history: "Übrige (Langzeittabelle)" },
  notes: {
    step: "Erhebungsbruch",
    wall: "Zeile bedeutete davor anderes",
    custody: "Verwahrzentrum: hält für andere",
    preliminary: "gepunktet: vorläufig, neu oder revidiert",
    axisFrom: (value) => `Achse ab ${value}, nicht ab null`,
    gap: "Lücke: nicht einzeln genannt",
    mayBeRevised: "Vorläufig: spätere Veröffentlichungen können revidieren",
    notRanked: "Lücke: die größten dieses Monats liegen nicht vor",
    noParts: "Lücke: Tabelle 3 teilt diesen Monat nicht auf",
    noSplit: "Ungeteilter Balken: seit Tabelle 3 revidiert oder nicht darin",
  },
  source: (tables) => `Quelle: US-Finanzministerium, TIC ${lists.and(tables.map(sources.table))}`,
  custodyNamed: (names) =>
    `${names.length === 1 ? "Ein Verwahrzentrum, das für andere hält" : "Verwahrzentren, die für andere halten"}: ${lists.and(names)}.`,
  parts: {
    netLongTerm: "Langlaufend, netto",
    bills: "Bills",
    valuation: "Kurse",
    other: "Sonstiges",
    change: "Veränderung des Bestands",
  },
  panels: { holdings: "Bestand", parts: "Monatsveränderung nach Teilen" },
  holdings: {
    title: ({ name }) => `${name}: Bestand an US-Staatsanleihen`,
    subtitle: ({ release }) => `Mrd. $ zu Marktwerten, Monatsende · ${released(release)}`,
    alt: holdingsAlt,
  },
  compare: {
    title: ({ names }) => `${lists.and(names)}: US-Staatsanleihen`,
    titleCounted: (count) => `Bestände an US-Staatsanleihen: ${counted(count)} Halter`,
    subtitle: ({ as, from, release }) =>
      `${COMPARED_AS[as]}, ${as === "indexed" ? `${dates.month(from)} = 100` : "Monatsende"} · ${released(release)}`,
    alt: compareAlt,
  },
  changes: {
    title: ({ from, to, month }) =>
      `Größte Veränderungen, ${from === month ? dates.month(to) : `${dates.shortMonth(from)} bis ${dates.shortMonth(to)}`}`,
    subtitle: ({ release }) => `US-Staatsanleihen zu Marktwerten, Mrd. $ · ${released(release)}`,
    alt: changesAlt,
  },
  ranks: {
    title: ({ largest }) => `Die ${counted(largest)} größten ausländischen Halter`,
    subtitle: ({ from, to, release }) =>
      `Rang nach Bestand am Monatsende, ${from === to ? dates.month(to) : `${dates.shortMonth(from)} bis ${dates.shortMonth(to)}`} · ${released(release)}`,
    alt: ranksAlt,
  },
  flows: {
    title: ({ name }) => `${name}: Käufe, Verkäufe, Kurse`,
    subtitle: ({ release }) => `US-Staatsanleihen, Mrd. $ · ${released(release)}`,
    alt: flowsAlt,
  },
};
