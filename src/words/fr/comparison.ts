import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "part des avoirs étrangers", indexed: "indice" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${lists.and(holders.map(names.short))} : ${SHOWN[as]}, de ${dates.month(from)} à ${dates.month(to)}`,
  head: (as, { from, to }) =>
    as === "indexed" ? { first: "indice", second: money.unit } : { first: to, second: from },
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) => `Indice : ${dates.month(from)} = 100. Milliards : ${dates.month(to)}.`,
  newestOfAll: ({ month, holders }) =>
    `${dates.month(month)} : dernier mois pour lequel ${holders === 2 ? "les deux" : "tous"} ont un chiffre.`,
  custody: (centres) => `Conservation pour des propriétaires d’ailleurs : ${lists.and(centres.map(names.running))}.`,
  marketValue: "Valeur de marché, par lieu de conservation : une baisse n’est pas une vente.",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.full(holder)} de ${dates.month(months.from)} à ${dates.month(months.to)}`
        : `${names.full(holder)} jamais`,
    );
    return `Aucun mois de ${dates.month(from)} à ${dates.month(to)} n’a les chiffres de tous. Chiffres disponibles : ${each.join(", ")}.`;
  },
};
