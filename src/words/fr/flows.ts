import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "3 derniers mois", 12: "12 derniers mois", start: "Depuis février 2023" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}, ${period(months)} : avoirs ${change} à ${money.amount(millions)}`,
  parts: {
    netSales: "titres longs, ventes",
    netPurchases: "titres longs, achats",
    bills: "bons, variation",
    prices: "prix (titres longs)",
    other: "autres",
  },
  clients: (centre) => `${centre} : ses achats et ventes sont ceux de ses clients, la plupart d’ailleurs.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** avoirs ${change} : ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "Officiels" : "Privés"}** avoirs ${change} : ${parts}`,
  allTogether: "Tous les pays ensemble : ce n’est pas publié pour un seul.",
  revised: ({ release, millions }) =>
    `Après la révision du ${dates.day(release)}, les avoirs ont varié de ${money.change(millions)} ; la décomposition correspondante n’est pas disponible.`,
  buyersTitle: (months) => `Acheteurs et vendeurs nets, ${period(months)}, ${money.unit}`,
  all: (printed) =>
    `Ensemble : ${printed.mostlyOther ? `${split.otherExplained} À côté, ` : ""}${split.clause(printed)}.`,
  buyers: "Acheteurs nets",
  sellers: "Vendeurs nets",
  head: { first: "net", second: "var." },
  beside: null,
  roseMost: (movers) => `**Plus fortes hausses d’avoirs** ${movers.join(", ") || "aucune"}`,
  fellMost: (movers) => `**Plus fortes baisses d’avoirs** ${movers.join(", ") || "aucune"}`,
  otherAhead: (holders) =>
    `« Autres » (transferts de conservation, estimations) est la plus grande part pour ${lists.and(holders.map(names.running))}.`,
  buyersExplained:
    "D’abord les achats ou ventes nets de titres longs, puis la variation des avoirs, que prix, bons et transferts de conservation font aussi bouger. Un centre de conservation (Belgique, Luxembourg, Royaume-Uni, Suisse, Irlande, îles Caïmans) traite pour des clients d’ailleurs.",
  noSumOverBoth:
    "Les transactions sont passées du formulaire S à la déclaration SLT en février 2023, et aucune somme ne couvre les deux. Demandez un mois plus récent ou une période plus courte.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}, ${period(months)} : ${net(netMillions)} d’obligations ${money.change(netMillions)}`,
    bought: "achats, brut",
    sold: "ventes, brut",
    net: "net",
    sum: ({ months, netMillions }) => `**${months} derniers mois** net ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `À part cela, les avoirs ont varié de ${money.change(changeMillions)} à ${money.level(millions)} (publication du ${dates.day(release)}).`,
    apart:
      "Transactions seules, sur la base du formulaire S : sans les prix ni les transferts de conservation, elles ne font pas la variation des avoirs. À ne pas comparer avec les mois depuis février 2023.",
    all: (netMillions) => `Ensemble : ${net(netMillions)} de titres longs ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "ventes nettes" : "achats nets";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `de ${dates.month(from)} à ${dates.month(to)}`;
}
