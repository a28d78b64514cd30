import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "ventas netas" : "compras netas";
    return `${which} de deuda a largo plazo ${netLongTerm}, letras ${bills}, precio ${valuation}, otros ${other}: en conjunto ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "ventas netas" : "compras netas"} a largo plazo ${netLongTerm}, letras ${bills}, precio ${valuation}`;
    if (mostlyOther) return `Tabla 3: sobre todo «otros» (traslados de custodia, estimaciones) ${other}; ${market}`;
    return `Tabla 3: ${market}, otros ${other}`;
  },
  ofMover: (printed, together) =>
    `Tabla 3: ${printed.mostlyOther ? "sobre todo «otros»; " : ""}${parts(printed)}${together ? `: en conjunto ${printed.change}` : ""}`,
  newest: (month) => `Último desglose: ${dates.month(month)}.`,
  otherExplained:
    "El mayor componente es «otros»: títulos que cambiaron de cuenta de custodia o de entidad declarante, y estimaciones, no operaciones de mercado.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)}: ${money.change(millions)} tras la revisión del ${dates.dayAndMonth(release)}, sin desglose disponible`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `largo plazo ${netLongTerm}, letras ${bills}, precio ${valuation}`;
  return mostlyOther ? `otros ${other}, ${market}` : `${market}, otros ${other}`;
}
