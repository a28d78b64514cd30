import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `Maiores detentores de Treasuries, ${dates.month(month)}`,
  head: { first: "US$ bi", second: "var." },
  together: ({ millions, ratio, totalMillions }) =>
    `Somados ${money.level(millions)}: ${money.percent(ratio)} de todas as posições estrangeiras (${money.level(totalMillions)}).`,
  older: ({ month, newest }) =>
    `Nenhuma divulgação disponível lista os maiores de ${dates.month(month)}: são os que as posteriores listam, até ${dates.month(newest)}. Pode faltar um maior.`,
  marketValue:
    "Valor de mercado, por local de custódia: uma queda não é uma venda. Compras e vendas líquidas: `/flows`.",
  arrows: "▲▼ posições desde o mês anterior.",
  onlySoMany: ({ count, month }) =>
    count === 1
      ? `Só consta um detentor em ${dates.month(month)}.`
      : `Só constam ${count} detentores em ${dates.month(month)}.`,
};
