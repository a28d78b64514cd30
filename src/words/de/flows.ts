import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "Letzte 3 Monate", 12: "Letzte 12 Monate", start: "Seit Februar 2023" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}, ${period(months)}: Bestand ${change} auf ${money.amount(millions)}`,
  parts: {
    netSales: "Nettoverkäufe (lang)",
    netPurchases: "Nettokäufe (lang)",
    bills: "Bills, Veränderung",
    prices: "Kurse (langlaufend)",
    other: "Sonstiges",
  },
  clients: (centre) => `${centre}: Käufe und Verkäufe dort sind die von Kunden, die meisten von anderswo.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** Bestand ${change}: ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "Öffentlich" : "Privat"}** Bestand ${change}: ${parts}`,
  allTogether: "Alle Länder zusammen: für ein einzelnes wird es nicht veröffentlicht.",
  revised: ({ release, millions }) =>
    `Nach der Revision vom ${dates.day(release)} veränderte sich der Bestand um ${money.change(millions)}; die Aufteilung dazu liegt nicht vor.`,
  buyersTitle: (months) => `Nettokäufer und Nettoverkäufer, ${period(months)}, ${money.unit}`,
  all: (printed) =>
    `Insgesamt: ${printed.mostlyOther ? `${split.otherExplained} Daneben ` : ""}${split.clause(printed)}.`,
  buyers: "Nettokäufer",
  sellers: "Nettoverkäufer",
  head: { first: "net", second: "±" },
  beside: null,
  roseMost: (movers) => `**Bestand am meisten gestiegen** ${movers.join(", ") || "niemand"}`,
  fellMost: (movers) => `**Bestand am meisten gefallen** ${movers.join(", ") || "niemand"}`,
  otherAhead: (holders) =>
    `„Sonstiges“ (Depotwechsel, Schätzungen) ist der größte Teil bei ${lists.and(holders.map(dative))}.`,
  buyersExplained:
    "Zuerst Nettokäufe oder -verkäufe langlaufender Titel, dann die Veränderung des Bestands, die auch Kurse, Bills und Depotwechsel bewegen. Ein Verwahrzentrum (Belgien, Luxemburg, Großbritannien, die Schweiz, Irland, die Kaimaninseln) handelt für Kunden anderswo.",
  noSumOverBoth:
    "Die Transaktionen wechselten im Februar 2023 von Formular S zum Meldebogen SLT, und keine Summe reicht über beides. Fragen Sie nach einem späteren Monat oder einem kürzeren Zeitraum.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}, ${period(months)}: ${net(netMillions)} von Anleihen ${money.change(netMillions)}`,
    bought: "gekauft, brutto",
    sold: "verkauft, brutto",
    net: "netto",
    sum: ({ months, netMillions }) => `**Letzte ${months} Monate** netto ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `Davon unabhängig: der Bestand veränderte sich um ${money.change(changeMillions)} auf ${money.level(millions)} (veröffentlicht am ${dates.day(release)}).`,
    apart:
      "Nur Transaktionen, auf der Basis von Formular S: Kurse und Depotwechsel sind nicht enthalten, darum ergeben sie nicht die Veränderung des Bestands. Mit den Monaten ab Februar 2023 nicht vergleichbar.",
    all: (netMillions) => `Insgesamt: ${net(netMillions)} langlaufender Titel ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "Nettoverkäufe" : "Nettokäufe";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `${dates.month(from)} bis ${dates.month(to)}`;
}
