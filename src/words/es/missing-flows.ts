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
    `Las transacciones van, según el formulario S, de enero de 1977 a enero de 2023${newest ? ` y, según la tabla 3, de febrero de 2023 a ${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) =>
    `La tabla 3 de ${monthName(month)} no está disponible. El último mes con desglose es ${monthName(newest)}.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `«${names.full(holder)}» no se puede sumar para ${monthName(month)}: sin desglose en la tabla 3: ${joined(without)}.`,
  noSplit: (holder) => `La tabla 3 no da desglose: ${names.full(holder)} no figura en ella, o solo en parte (n.a.).`,
  noFormS: "No hay entonces ninguna tabla disponible de transacciones anteriores a febrero de 2023.",
  beforeFormS: ({ months, earliest }) =>
    `El formulario S empieza en enero de 1977: la suma de ${monthsOf(months)} llega como pronto a ${monthName(earliest)}.`,
  formSOfficial:
    "El formulario S no distingue tenedores oficiales y privados; la tabla 3 lo hace desde febrero de 2023.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `«${names.full(holder)}» no se puede sumar para ${monthName(month)}: faltan entonces en el formulario S: ${joined(without)}.`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? ` Figura de ${monthName(listed.from)} a ${monthName(listed.to)}.` : "";
    return `La tabla del formulario S, con las transacciones anteriores a febrero de 2023, no tiene nada de «${names.full(holder)}» para ${monthName(month)}.${range}`;
  },
  afterThatMonth: "Febrero de 2023 es posterior a ese mes.",
  noTable3: "No hay entonces ninguna tabla 3 disponible: nada distingue compras de precios.",
};
