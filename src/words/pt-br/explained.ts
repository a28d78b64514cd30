import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "Os títulos são contados a preço de mercado, e quando os juros sobem esse preço cai";
const traded = (side: "bought" | "sold") => (side === "bought" ? "compras líquidas" : "vendas líquidas");
const amount = (millions: number) => money.amount(Math.abs(millions));

export const explained: ExplainedWords = {
  title: (month) => `O que significam os números de ${dates.month(month)}`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", o mesmo que um mês antes"
        : `, ${amount(moved.millions)} a ${moved.kind === "more" ? "mais" : "menos"} que um mês antes`);
    return `No fim de ${dates.month(month)}, investidores de fora dos Estados Unidos tinham ${money.amount(millions)} em Treasuries, a dívida do governo dos Estados Unidos${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}, de modo que uma variação não é só compra e venda: houve ${traded(side)} de títulos longos de ${amount(millions)}, enquanto os preços ${prices === "took" ? "tiraram" : "somaram"} ${amount(priceMillions)}.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}, de modo que uma variação não é só compra e venda: nesse mês houve ${traded(side)} de títulos longos de ${amount(millions)}.`,
  countedApart: `${WHY}, de modo que as posições podem cair sem que ninguém venda: compras e vendas são contadas à parte (\`/flows\`).`,
  custody:
    "O país é o lugar onde os títulos ficam em custódia, nem sempre o do proprietário: Bélgica, Luxemburgo, Suíça, Reino Unido, Irlanda e Ilhas Cayman os guardam para proprietários de outros lugares.",
  official:
    "O que os bancos centrais e outros detentores oficiais possuem só é divulgado para todos os países juntos: ninguém pode ler nestas tabelas o que um banco central fez.",
  releases:
    "Cada divulgação corrige também meses anteriores, e a tabela começa em março de 2000, com quebras desde então: compare números de uma mesma divulgação, e com cautela os marcados com †.",
};
