import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "vendas líquidas" : "compras líquidas";
    return `${which} de títulos de longo prazo ${netLongTerm}, T-bills ${bills}, preço ${valuation}, outros ${other}: ao todo ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "vendas líquidas" : "compras líquidas"} de longo prazo ${netLongTerm}, T-bills ${bills}, preço ${valuation}`;
    if (mostlyOther)
      return `Tabela 3: sobretudo “outros” (transferências de custódia, estimativas) ${other}; ${market}`;
    return `Tabela 3: ${market}, outros ${other}`;
  },
  ofMover: (printed, together) =>
    `Tabela 3: ${printed.mostlyOther ? "sobretudo “outros”; " : ""}${parts(printed)}${together ? `: ao todo ${printed.change}` : ""}`,
  newest: (month) => `Última decomposição: ${dates.month(month)}.`,
  otherExplained:
    "O maior componente é “outros”: títulos que mudaram de conta de custódia ou de instituição declarante, e estimativas, não negócios de mercado.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}: ${money.change(millions)} após a revisão de ${dates.dayAndMonth(release)}, sem decomposição disponível`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `longo prazo ${netLongTerm}, T-bills ${bills}, preço ${valuation}`;
  return mostlyOther ? `outros ${other}, ${market}` : `${market}, outros ${other}`;
}
