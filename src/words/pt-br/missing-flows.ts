import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { months as monthsOf } from "./numbers.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => lists.and(holders.map(names.full)) || "todos";

export const missingFlows: MissingFlowsWords = {
  run: (newest) =>
    `As transações vão, pelo formulário S, de janeiro de 1977 a janeiro de 2023${newest ? ` e, pela tabela 3, de fevereiro de 2023 a ${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) =>
    `A tabela 3 de ${monthName(month)} não está disponível. O último mês com decomposição é ${monthName(newest)}.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `“${names.full(holder)}” não pode ser somado para ${monthName(month)}: sem decomposição na tabela 3: ${joined(without)}.`,
  noSplit: (holder) => `A tabela 3 não dá decomposição: ${names.full(holder)} não consta nela, ou só em parte (n.a.).`,
  noFormS: "Não há então nenhuma tabela disponível de transações anteriores a fevereiro de 2023.",
  beforeFormS: ({ months, earliest }) =>
    `O formulário S começa em janeiro de 1977: a soma de ${monthsOf(months)} só é possível a partir de ${monthName(earliest)}.`,
  formSOfficial:
    "O formulário S não distingue detentores oficiais e privados; a tabela 3 distingue desde fevereiro de 2023.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `“${names.full(holder)}” não pode ser somado para ${monthName(month)}: faltam então no formulário S: ${joined(without)}.`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? ` Consta de ${monthName(listed.from)} a ${monthName(listed.to)}.` : "";
    return `A tabela do formulário S, com as transações anteriores a fevereiro de 2023, não tem nada de “${names.full(holder)}” para ${monthName(month)}.${range}`;
  },
  afterThatMonth: "Fevereiro de 2023 é posterior a esse mês.",
  noTable3: "Não há então nenhuma tabela 3 disponível: nada distingue compras de preços.",
};
