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
    `${holder ? `${names.full(holder)}: o` : "O"} que a divulgação de ${dates.day(release)} revisou, ${money.unit}`,
  measures: { bills: "T-bills", bonds: "notes e bonds" },
  nothingToCompare: (tables) => `Não há nada anterior disponível (${either(tables)}): não há com que comparar.`,
  compared({ tables, figures, changed, of }) {
    const all = `De ${money.number(figures, 0)} números já divulgados (${either(tables)}), ${changed === 0 ? "nenhum mudou" : changed === 1 ? "um mudou" : `${changed} mudaram`}`;
    if (!of) return `${all}.`;
    const name = names.full(of.holder);
    return of.listed ? `${all}; ${name}: ${of.changed || "nenhum"}.` : `${all}. Não consta: ${name}.`;
  },
  turned: "Variações mensais que mudaram de sinal",
  levels: "Maiores revisões de níveis",
  more: (count, askForOne) => `… e mais ${count}${askForOne ? ": peça um país" : ""}`,
  sides: ({ earlier, release }) =>
    `À esquerda da seta: como divulgado em ${lists.and(earlier.map(dates.day))}. À direita: a divulgação de ${dates.day(release)}.`,
  otherLeftOut: "“Outros” fica de fora: reúne outros países que antes.",
  noComposite: (holder) =>
    `${names.full(holder)}: uma soma feita aqui, que nenhuma divulgação revisa. Peça um de seus membros.`,
  none: "Nenhuma divulgação disponível revisou outra anterior.",
};
