import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { inDollars } from "./money.ts";

const WHY = "Os títulos são contados a preço de mercado, e quando os juros sobem esse preço cai";
const NOT_ALL_TRADE = "de modo que uma variação não reflete só compras e vendas";
const traded = (side: "bought" | "sold") => (side === "bought" ? "compraram" : "venderam");

export const explained: ExplainedWords = {
  title: (month) => `O que significam os números de ${dates.month(month)}`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", o mesmo que um mês antes"
        : `, ${inDollars(moved.millions)} a ${moved.kind === "more" ? "mais" : "menos"} que um mês antes`);
    return `No fim de ${dates.month(month)}, investidores de fora dos Estados Unidos tinham ${inDollars(millions)} em Treasuries, a dívida do governo dos Estados Unidos${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}, ${NOT_ALL_TRADE}: em termos líquidos, ${traded(side)} ${inDollars(millions)} em títulos de longo prazo, enquanto os preços ${prices === "took" ? "tiraram" : "somaram"} ${inDollars(priceMillions)} ${prices === "took" ? "do" : "ao"} valor do que tinham.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}, ${NOT_ALL_TRADE}: nesse mês, em termos líquidos, ${traded(side)} ${inDollars(millions)} em títulos de longo prazo.`,
  countedApart: `${WHY}, de modo que as posições podem cair sem que ninguém venda: as compras e vendas são contadas à parte (\`/flows\`).`,
  custody:
    "O país é o lugar onde os títulos ficam em custódia, nem sempre o do proprietário: Bélgica, Luxemburgo, Suíça, Reino Unido, Irlanda e Ilhas Cayman os guardam para proprietários de outros lugares.",
  official:
    "O que os bancos centrais e outros detentores oficiais possuem só é divulgado para todos os países juntos: estas tabelas não dizem o que fez um banco central específico.",
  releases:
    "Cada divulgação corrige também meses anteriores, e a tabela, que começa em março de 2000, tem quebras: compare números de uma mesma divulgação e veja com cautela os marcados com †.",
};
