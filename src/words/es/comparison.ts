import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "peso en las tenencias extranjeras", indexed: "índice" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${lists.and(holders.map(names.short))}: ${SHOWN[as]}, de ${dates.month(from)} a ${dates.month(to)}`,
  head: (as, { from, to }) =>
    as === "indexed" ? { first: "índice", second: money.unit } : { first: to, second: from },
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) => `Índice: ${dates.month(from)} = 100. En ${money.unit}: ${dates.month(to)}.`,
  newestOfAll: ({ month, holders }) =>
    `${dates.month(month)}: último mes con cifra de ${holders === 2 ? "ambos" : "todos"}.`,
  custody: (centres) => `Custodia para propietarios de otros lugares: ${lists.and(centres.map(names.running))}.`,
  marketValue: "Valor de mercado, por lugar de custodia: una caída no es una venta.",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.full(holder)} de ${dates.month(months.from)} a ${dates.month(months.to)}`
        : `${names.full(holder)} nunca`,
    );
    return `Ningún mes de ${dates.month(from)} a ${dates.month(to)} tiene cifras de todos. Hay cifras: ${each.join(", ")}.`;
  },
};
