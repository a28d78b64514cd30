import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { inDollars } from "./money.ts";

const WHY = "Los bonos se cuentan a su precio de mercado, y cuando suben los intereses ese precio baja";
const NOT_ALL_TRADE = "así que una variación no refleja solo compras y ventas";
const traded = (side: "bought" | "sold") => (side === "bought" ? "compraron" : "vendieron");

export const explained: ExplainedWords = {
  title: (month) => `Qué significan las cifras de ${dates.month(month)}`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", igual que un mes antes"
        : `, ${inDollars(moved.millions)} ${moved.kind === "more" ? "más" : "menos"} que un mes antes`);
    return `A finales de ${dates.month(month)}, los inversores de fuera de Estados Unidos tenían ${inDollars(millions)} en títulos del Tesoro, la deuda del Gobierno de Estados Unidos${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}, ${NOT_ALL_TRADE}: en neto ${traded(side)} deuda a largo plazo por ${inDollars(millions)}, mientras que los precios ${prices === "took" ? "restaron" : "sumaron"} ${inDollars(priceMillions)} al valor de lo que tenían.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}, ${NOT_ALL_TRADE}: en ese mes ${traded(side)} en neto deuda a largo plazo por ${inDollars(millions)}.`,
  countedApart: `${WHY}, así que las tenencias pueden caer sin que nadie venda: las compras y ventas se cuentan aparte (\`/flows\`).`,
  custody:
    "El país es el lugar donde se custodian los títulos, no siempre el de su propietario: Bélgica, Luxemburgo, Suiza, Reino Unido, Irlanda y las Islas Caimán los custodian para propietarios de otros lugares.",
  official:
    "Lo que poseen los bancos centrales y demás tenedores oficiales solo se publica para todos los países juntos: estas tablas no dicen qué hizo un banco central concreto.",
  releases:
    "Cada publicación corrige también meses anteriores, y la tabla, que empieza en marzo de 2000, tiene rupturas: compare cifras de una misma publicación y tome con cautela las marcadas con †.",
};
