import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) =>
  row ? `“${names.full(row.holder)}” (${money.amount(row.millions)} ao todo)` : "“Outros”";

export const missing: MissingWords = {
  noFigures: "Não há números disponíveis.",
  outside: ({ month, range, release }) =>
    `Não há nada para ${monthName(month)}. ${range} (segundo a divulgação de ${dates.day(release)}).`,
  figuresRun: (newest) => `Os números vão de março de 2000 a ${monthName(newest)}`,
  noneHeld: "Não há números disponíveis",
  noSuchRow: (holder) => `${names.full(holder)}: as tabelas disponíveis não têm essa linha.`,
  notListed: ({ holder, month, row }) =>
    `${names.full(holder)}: não consta pelo nome em ${monthName(month)}. Suas posições estão em ${rowName(row)}, e não são zero.`,
  ended: ({ holder, month }) => `A linha “${names.full(holder)}” termina antes de ${monthName(month)}.`,
  notAvailable: ({ holder, month, row }) =>
    `O Tesouro não dá o número ${ofHolder(holder)} para ${monthName(month)} (n.a.), o que não é zero${row ? `: está em ${rowName(row)}` : ""}.`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `vai de ${monthName(held.from)} a ${monthName(held.to)}` : "não está disponível";
    const beside = other ? ` Para ${monthName(month)} há “${names.full(other)}”, que é outra soma.` : "";
    return `A linha “${names.full(holder)}” ${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `Seu último número é ${money.amount(millions)}, de ${monthName(month)}.`,
  neverListed: "Não consta em nenhum mês das tabelas disponíveis.",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `falta o número ${lists.and(without.map(ofHolder))}`
        : "nenhuma divulgação disponível tem todos";
    return `“${names.full(holder)}” não pode ser somado para ${monthName(month)}: ${why}.`;
  },
};
