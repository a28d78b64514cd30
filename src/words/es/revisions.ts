import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => lists.or(tables.map(sources.table));

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}: l` : "L"}o que revisó la publicación del ${dates.day(release)}, ${money.unit}`,
  measures: { bills: "letras", bonds: "bonos" },
  nothingToCompare: (tables) => `No hay nada anterior disponible (${either(tables)}): no hay con qué comparar.`,
  compared({ tables, figures, changed, of }) {
    const all = `De ${money.number(figures, 0)} cifras ya publicadas (${either(tables)}), ${changed === 0 ? "ninguna ha cambiado" : changed === 1 ? "ha cambiado una" : `han cambiado ${changed}`}`;
    if (!of) return `${all}.`;
    const name = names.full(of.holder);
    return of.listed ? `${all}; ${name}: ${of.changed || "ninguna"}.` : `${all}. No figura: ${name}.`;
  },
  turned: "Variaciones mensuales que cambiaron de signo",
  levels: "Mayores revisiones de niveles",
  more: (count, askForOne) => `… y ${count} más${askForOne ? ": pida un país" : ""}`,
  sides: ({ earlier, release }) =>
    `A la izquierda de la flecha: como se publicó el ${lists.and(earlier.map(dates.day))}. A la derecha: la publicación del ${dates.day(release)}.`,
  otherLeftOut: "«Otros» queda fuera: reúne otros países que antes.",
  noComposite: (holder) =>
    `${names.full(holder)}: una suma hecha aquí, que ninguna publicación revisa. Pida uno de sus miembros.`,
  none: "Ninguna publicación disponible ha revisado otra anterior.",
};
