import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { withArticle } from "./numbers.ts";

export const ranking: RankingWords = {
  title: (month) => `Mayores tenedores de deuda de EE.\u00a0UU., ${dates.month(month)}`,
  head: { first: "mil M$", second: "var." },
  together: ({ millions, ratio, totalMillions }) =>
    `En conjunto ${money.level(millions)}: ${withArticle("el", money.percent(ratio))} de todas las tenencias extranjeras (${money.level(totalMillions)}).`,
  older: ({ month, newest }) =>
    `Ninguna publicación disponible nombra a los mayores de ${dates.month(month)}: son los que nombran las posteriores, hasta ${dates.month(newest)}. Puede faltar uno mayor.`,
  marketValue: "Valor de mercado, por lugar de custodia: una caída no es una venta. Compras y ventas netas: `/flows`.",
  arrows: "▲▼ puestos desde el mes anterior.",
  onlySoMany: ({ count, month }) =>
    count === 1
      ? `Solo figura un tenedor en ${dates.month(month)}.`
      : `Solo figuran ${count} tenedores en ${dates.month(month)}.`,
};
