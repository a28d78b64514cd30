import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "vendas líquidas" : "compras líquidas";
    return `${which} de títulos longos ${netLongTerm}, bills ${bills}, preço ${valuation}, outros ${other}: no total ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "vendas líquidas" : "compras líquidas"} de títulos longos ${netLongTerm}, bills ${bills}, preço ${valuation}`;
    if (mostlyOther) return `Tabela 3: sobretudo outros (transferências de custódia, estimativas) ${other}; ${market}`;
    return `Tabela 3: ${market}, outros ${other}`;
  },
  ofMover: (printed, together) =>
    `Tabela 3: ${printed.mostlyOther ? "sobretudo outros; " : ""}${parts(printed)}${together ? `: no total ${printed.change}` : ""}`,
  newest: (month) => `Última decomposição: ${dates.month(month)}.`,
  otherExplained:
    "A maior parte é “outros”: títulos que passaram de uma conta de custódia ou declarante a outro, e estimativas, não negócios no mercado.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}: ${money.change(millions)} após a revisão de ${dates.dayAndMonth(release)}, cuja decomposição não está disponível`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `títulos longos ${netLongTerm}, bills ${bills}, preço ${valuation}`;
  return mostlyOther ? `outros ${other}, ${market}` : `${market}, outros ${other}`;
}
