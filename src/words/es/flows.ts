import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "Últimos 3 meses", 12: "Últimos 12 meses", start: "Desde febrero de 2023" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}, ${period(months)}: tenencias ${change}, a ${money.amount(millions)}`,
  parts: {
    netSales: "largo plazo, ventas",
    netPurchases: "largo plazo, compras",
    bills: "letras, variación",
    prices: "precio (largo plazo)",
    other: "otros",
  },
  clients: (centre) => `${centre}: sus compras y ventas son las de sus clientes, la mayoría de otros lugares.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** tenencias ${change}: ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "Oficiales" : "Privados"}** tenencias ${change}: ${parts}`,
  allTogether: "Todos los países juntos: no se publica para uno solo.",
  revised: ({ release, millions }) =>
    `Tras la revisión del ${dates.day(release)}, las tenencias variaron ${money.change(millions)}; de eso no hay desglose disponible.`,
  buyersTitle: (months) => `Compradores y vendedores netos, ${period(months)}, ${money.unit}`,
  all: (printed) => `${printed.mostlyOther ? `${split.otherExplained} ` : ""}Total: ${split.clause(printed)}.`,
  buyers: "Compradores netos",
  sellers: "Vendedores netos",
  head: { first: "neto", second: "var." },
  beside: null,
  roseMost: (movers) => `**Mayores subidas de tenencias** ${movers.join(", ") || "ninguna"}`,
  fellMost: (movers) => `**Mayores caídas de tenencias** ${movers.join(", ") || "ninguna"}`,
  otherAhead: (holders) =>
    `«Otros» (traslados de custodia, estimaciones) es el mayor componente en ${lists.and(holders.map(names.running))}.`,
  buyersExplained:
    "Primero las compras o ventas netas a largo plazo; luego la variación de las tenencias, que también mueven precios, letras y traslados de custodia. Un centro de custodia (Bélgica, Luxemburgo, Reino Unido, Suiza, Irlanda, Islas Caimán) opera para clientes de otros lugares.",
  noSumOverBoth:
    "Las transacciones pasaron del formulario S al informe SLT en febrero de 2023, y ninguna suma abarca ambos. Pida un mes posterior o un período más corto.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}, ${period(months)}: ${net(netMillions)} de bonos ${money.change(netMillions)}`,
    bought: "compras, bruto",
    sold: "ventas, bruto",
    net: "neto",
    sum: ({ months, netMillions }) => `**Últimos ${months} meses** neto ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `Aparte de eso, las tenencias variaron ${money.change(changeMillions)}, a ${money.level(millions)} (publicación del ${dates.day(release)}).`,
    apart:
      "Solo transacciones, según el formulario S: no incluyen precios ni traslados de custodia, por lo que su suma no es la variación de las tenencias. No son comparables con los meses desde febrero de 2023.",
    all: (netMillions) => `Total: ${net(netMillions)} de deuda a largo plazo ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "ventas netas" : "compras netas";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `de ${dates.month(from)} a ${dates.month(to)}`;
}
