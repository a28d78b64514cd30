import { capital } from "../capital.ts";
import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { withArticle } from "./numbers.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : ` (${money.signedPercent(ratio)})`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)}: ${money.amount(millions)} (${monthName(month)})`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} en el mes${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} en un año${aside(ratio)}`,
  unchangedOnMonth: "Sin cambios en el mes",
  unchangedOnYear: "sin cambios en un año",
  newlyListed: (month) =>
    `Figura por primera vez en ${monthName(month)}: antes, la mayor parte estaba en «Otros», así que no hay variación comparable`,
  notComparable: "Sin variación mensual: ninguna publicación disponible tiene los dos meses",
  otherMeaning: (text) => `Sin variación mensual. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : ` (${money.level(oldMillions)} en la serie antigua)`;
    return `Cambio de base en ${monthName(month)}${old}: sin variación mensual`;
  },
  place({ place, of, before }) {
    const head = `${place}.º de los ${of} de la tabla`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}, como en ${month}` : `${head}, ${before.place}.º en ${month}`;
  },
  peak({ ratio, millions, month, from }) {
    const head =
      ratio === 0 ? "Al nivel del pico" : `${capital(withArticle("un", money.percent(ratio)))} por debajo del pico`;
    const since = from ? ` desde ${monthName(from)}` : "";
    return `${head}${since}: ${money.level(millions)} en ${monthName(month)}`;
  },
  tableRunsTo: (month) => `La tabla disponible llega hasta ${monthName(month)}.`,
  inTable3UpTo: (month) => `Última cifra: la tabla 3, que tiene esta fila, está disponible hasta ${monthName(month)}.`,
  seriesEnds: (month) => `La serie termina en ${monthName(month)}.`,
  notListedNow: (newest) =>
    `Es su última cifra. En ${monthName(newest)}, el mes más reciente, la tabla no lo nombra: está en «Otros», y no es cero.`,
  notes: {
    official:
      "Valor de mercado. Bancos centrales y otros tenedores oficiales extranjeros de todos los países juntos: la parte oficial de un país no se publica.",
    total: "Valor de mercado, por lugar de custodia: una caída no es una venta.",
    allOther:
      "Lo que la tabla no nombra. Su composición cambia de una publicación a otra: solo se compara dentro de una misma.",
    composite: (members) =>
      `Valor de mercado, por lugar de custodia. Calculado a partir de: ${members}, todo de una misma publicación; sin puesto.`,
    group: (holder) => `Valor de mercado. ${names.full(holder)}: varios tenedores en una fila, sin puesto.`,
    china:
      "Valor de mercado, por lugar de custodia: se cree que parte de las tenencias de China está registrada en Bélgica, así que ninguna de las dos cifras es su total.",
    custody: (centre) =>
      `Valor de mercado, por lugar de custodia. ${centre}: buena parte pertenece a propietarios de otros lugares. Una caída no es una venta.`,
    country:
      "Valor de mercado, por lugar de custodia: una caída no es una venta, y el país no siempre es el del propietario.",
  },
};
