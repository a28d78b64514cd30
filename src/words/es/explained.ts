import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "Los bonos se cuentan a su precio de mercado, y cuando suben los tipos ese precio baja";
const traded = (side: "bought" | "sold") => (side === "bought" ? "compras netas" : "ventas netas");
const amount = (millions: number) => money.amount(Math.abs(millions));

export const explained: ExplainedWords = {
  title: (month) => `Qué significan las cifras de ${dates.month(month)}`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", igual que un mes antes"
        : `, ${amount(moved.millions)} ${moved.kind === "more" ? "más" : "menos"} que un mes antes`);
    return `A finales de ${dates.month(month)}, los inversores de fuera de Estados Unidos tenían ${money.amount(millions)} en títulos del Tesoro, la deuda del Gobierno de Estados Unidos${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}, así que una variación no es solo compraventa: hubo ${traded(side)} de deuda a largo plazo de ${amount(millions)}, mientras que los precios ${prices === "took" ? "restaron" : "sumaron"} ${amount(priceMillions)}.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}, así que una variación no es solo compraventa: en ese mes hubo ${traded(side)} de deuda a largo plazo de ${amount(millions)}.`,
  countedApart: `${WHY}, así que las tenencias pueden caer sin que nadie venda: compras y ventas se cuentan aparte (\`/flows\`).`,
  custody:
    "El país es el lugar donde se custodian los títulos, no siempre el de su propietario: Bélgica, Luxemburgo, Suiza, Reino Unido, Irlanda y las Islas Caimán los custodian para propietarios de otros lugares.",
  official:
    "Lo que poseen los bancos centrales y otros tenedores oficiales solo se publica para todos los países juntos: nadie puede leer en estas tablas qué hizo un banco central.",
  releases:
    "Cada publicación corrige también meses anteriores, y la tabla empieza en marzo de 2000, con rupturas desde entonces: compare cifras de una misma publicación, y con cautela las marcadas con †.",
};
