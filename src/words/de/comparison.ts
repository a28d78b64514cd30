import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "Anteil an allen ausländischen Beständen", indexed: "Index" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${lists.and(holders.map(names.short))}: ${SHOWN[as]}, ${dates.month(from)} bis ${dates.month(to)}`,
  head: (as, { from, to }) => (as === "indexed" ? { first: "Index", second: money.unit } : { first: to, second: from }),
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) => `Index: ${dates.month(from)} = 100. Milliarden: ${dates.month(to)}.`,
  newestOfAll: ({ month, holders }) =>
    `${dates.month(month)} ist der neueste Monat, für den ${holders === 2 ? "beide" : "alle"} eine Zahl haben.`,
  custody: (centres) => `Verwahrung für Eigentümer anderswo: ${lists.and(centres.map(names.full))}.`,
  marketValue: "Marktwert, nach Verwahrort: ein Rückgang ist kein Verkauf.",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.full(holder)} von ${dates.month(months.from)} bis ${dates.month(months.to)}`
        : `${names.full(holder)} nie`,
    );
    return `Kein Monat von ${dates.month(from)} bis ${dates.month(to)} hat Zahlen von allen. Zahlen gibt es: ${each.join(", ")}.`;
  },
};
