import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "Últimos 3 meses", 12: "Últimos 12 meses", start: "Desde fevereiro de 2023" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}, ${period(months)}: posições ${change}, a ${money.amount(millions)}`,
  parts: {
    netSales: "longo prazo, vendas",
    netPurchases: "longo prazo, compras",
    bills: "T-bills, variação",
    prices: "preço (longo prazo)",
    other: "outros",
  },
  clients: (centre) => `${centre}: suas compras e vendas são as de seus clientes, a maioria de outros lugares.`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** posições ${change}: ${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "Oficiais" : "Privados"}** posições ${change}: ${parts}`,
  allTogether: "Todos os países juntos: não se divulga para um só.",
  revised: ({ release, millions }) =>
    `Após a revisão de ${dates.day(release)}, as posições variaram ${money.change(millions)}; disso não há decomposição disponível.`,
  buyersTitle: (months) => `Compradores e vendedores líquidos, ${period(months)}, ${money.unit}`,
  all: (printed) => `${printed.mostlyOther ? `${split.otherExplained} ` : ""}Total: ${split.clause(printed)}.`,
  buyers: "Compradores líquidos",
  sellers: "Vendedores líquidos",
  head: { first: "líq.", second: "var." },
  beside: null,
  roseMost: (movers) => `**Maiores altas de posições** ${movers.join(", ") || "nenhuma"}`,
  fellMost: (movers) => `**Maiores quedas de posições** ${movers.join(", ") || "nenhuma"}`,
  otherAhead: (holders) =>
    `“Outros” (transferências de custódia, estimativas) é o maior componente em: ${lists.and(holders.map(names.full))}.`,
  buyersExplained:
    "Primeiro as compras ou vendas líquidas de títulos de longo prazo; depois a variação das posições, que preços, T-bills e transferências de custódia também movem. Um centro de custódia (Bélgica, Luxemburgo, Reino Unido, Suíça, Irlanda, Ilhas Cayman) opera para clientes de outros lugares.",
  noSumOverBoth:
    "As transações passaram do formulário S ao relatório SLT em fevereiro de 2023, e nenhuma soma abrange os dois. Peça um mês posterior ou um período mais curto.",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}, ${period(months)}: ${net(netMillions)} de notes e bonds ${money.change(netMillions)}`,
    bought: "compras, bruto",
    sold: "vendas, bruto",
    net: "líquido",
    sum: ({ months, netMillions }) => `**Últimos ${months} meses** líquido ${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `À parte disso, as posições variaram ${money.change(changeMillions)}, a ${money.level(millions)} (divulgação de ${dates.day(release)}).`,
    apart:
      "Só transações, pelo formulário S: preços e transferências de custódia não entram, por isso sua soma não é a variação das posições. Não são comparáveis com os meses desde fevereiro de 2023.",
    all: (netMillions) => `Total: ${net(netMillions)} de títulos de longo prazo ${money.change(netMillions)}.`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "vendas líquidas" : "compras líquidas";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `de ${dates.month(from)} a ${dates.month(to)}`;
}
