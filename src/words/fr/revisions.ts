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
    `${holder ? `${names.full(holder)} : r` : "R"}évisions de la publication du ${dates.day(release)}, ${money.unit}`,
  measures: { bills: "bons", bonds: "obligations" },
  nothingToCompare: (tables) => `Rien d’antérieur n’est disponible (${either(tables)}) : il n’y a rien à comparer.`,
  compared({ tables, figures, changed, of }) {
    const all = `Sur ${money.number(figures, 0)} chiffres déjà publiés (${either(tables)}), ${changed === 0 ? "aucun n’a changé" : changed === 1 ? "un a changé" : `${changed} ont changé`}`;
    if (!of) return `${all}.`;
    const name = names.full(of.holder);
    return of.listed ? `${all} ; ${name} : ${of.changed || "aucun"}.` : `${all}. Non nommé : ${name}.`;
  },
  turned: "Variations mensuelles dont le signe a changé",
  levels: "Plus fortes révisions d’encours",
  more: (count, askForOne) => `… et ${count} de plus${askForOne ? " : demandez un pays" : ""}`,
  sides: ({ earlier, release }) =>
    `À gauche de la flèche : tel que publié le ${lists.and(earlier.map(dates.day))}. À droite : la publication du ${dates.day(release)}.`,
  otherLeftOut: "« Autres » est exclu : il recouvre d’autres pays qu’avant.",
  noComposite: (holder) =>
    `${names.full(holder)} : une somme faite ici, qu’aucune publication ne révise. Demandez un de ses membres.`,
  none: "Aucune publication disponible n’en a révisé une antérieure.",
};
