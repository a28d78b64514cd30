import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => lists.or(tables.map(sources.table));

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}: ` : ""}Revisionen der Veröffentlichung vom ${dates.day(release)}, ${money.unit}`,
  measures: { bills: "Bills", bonds: "Anleihen" },
  nothingToCompare: (tables) => `Eine frühere ${either(tables)} liegt nicht vor: es gibt nichts zu vergleichen.`,
  compared({ tables, figures, changed, of }) {
    const all = `Von ${money.number(figures, 0)} Zahlen, die auch eine frühere ${either(tables)} hatte, ${changed === 1 ? "ist eine" : `sind ${changed || "keine"}`} nun anders`;
    if (!of) return `${all}.`;
    return of.listed
      ? `${all}; von ${dative(of.holder)} ${of.changed || "keine"}.`
      : `${all}. Nicht genannt: ${names.full(of.holder)}.`;
  },
  turned: "Monatsveränderungen mit gedrehtem Vorzeichen",
  levels: "Größte Revisionen von Beständen",
  more: (count, askForOne) => `… und ${count} weitere${askForOne ? ": fragen Sie nach einem Land" : ""}`,
  sides: ({ earlier, release }) =>
    `Links vom Pfeil: wie veröffentlicht am ${lists.and(earlier.map(dates.day))}. Rechts: die Veröffentlichung vom ${dates.day(release)}.`,
  otherLeftOut: "„Übrige“ bleibt außen vor: darin stecken andere Länder als zuvor.",
  noComposite: (holder) =>
    `${names.full(holder)} ist eine hier gebildete Summe, die keine Veröffentlichung revidiert. Fragen Sie nach einem ihrer Teile.`,
  none: "Keine vorliegende Veröffentlichung hat eine frühere revidiert.",
};
