import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : ` (${money.signedPercent(ratio)})`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}: ${money.amount(millions)} (${monthName(month)})`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} no mês${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} em um ano${aside(ratio)}`,
  unchangedOnMonth: "Sem variação no mês",
  unchangedOnYear: "sem variação em um ano",
  newlyListed: (month) =>
    `Listado pela primeira vez em ${monthName(month)}: antes, a maior parte estava em “Outros”, por isso não há variação comparável`,
  notComparable: "Sem variação mensal: nenhuma divulgação disponível tem os dois meses",
  otherMeaning: (text) => `Sem variação mensal. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : ` (${money.level(oldMillions)} na série antiga)`;
    return `Mudança de base em ${monthName(month)}${old}: sem variação mensal`;
  },
  place({ place, of, before }) {
    const head = `${place}º dos ${of} da tabela`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}, como em ${month}` : `${head}, ${before.place}º em ${month}`;
  },
  peak({ ratio, millions, month, from }) {
    const head = ratio === 0 ? "No nível do pico" : `${money.percent(ratio)} abaixo do pico`;
    const since = from ? ` desde ${monthName(from)}` : "";
    return `${head}${since}: ${money.level(millions)} em ${monthName(month)}`;
  },
  tableRunsTo: (month) => `A tabela disponível vai até ${monthName(month)}.`,
  inTable3UpTo: (month) => `Último número: a tabela 3, que tem esta linha, está disponível até ${monthName(month)}.`,
  seriesEnds: (month) => `A série termina em ${monthName(month)}.`,
  notListedNow: (newest) =>
    `É seu último número. Em ${monthName(newest)}, o mês mais recente, a tabela não o lista: está em “Outros”, e não é zero.`,
  notes: {
    official:
      "Valor de mercado. Bancos centrais e outros detentores oficiais estrangeiros de todos os países juntos: a parte oficial de um país não é divulgada.",
    total: "Valor de mercado, por local de custódia: uma queda não é uma venda.",
    allOther:
      "O que a tabela não lista pelo nome. Sua composição muda de uma divulgação a outra: só se compara dentro de uma mesma.",
    composite: (members) =>
      `Valor de mercado, por local de custódia. Calculado a partir de: ${members}, tudo de uma mesma divulgação; sem posição.`,
    group: (holder) => `Valor de mercado. ${names.full(holder)}: vários detentores em uma linha, sem posição.`,
    china:
      "Valor de mercado, por local de custódia: acredita-se que parte das posições da China esteja registrada na Bélgica, de modo que nenhum dos dois números é o seu total.",
    custody: (centre) =>
      `Valor de mercado, por local de custódia. ${centre}: boa parte pertence a proprietários de outros lugares. Uma queda não é uma venda.`,
    country:
      "Valor de mercado, por local de custódia: uma queda não é uma venda, e o país nem sempre é o do proprietário.",
  },
};
