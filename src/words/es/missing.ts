import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) =>
  row ? `«${names.full(row.holder)}» (${money.amount(row.millions)} en conjunto)` : "«Otros»";

export const missing: MissingWords = {
  noFigures: "No hay cifras disponibles.",
  outside: ({ month, range, release }) =>
    `No hay nada para ${monthName(month)}. ${range} (según la publicación del ${dates.day(release)}).`,
  figuresRun: (newest) => `Las cifras van de marzo de 2000 a ${monthName(newest)}`,
  noneHeld: "No hay cifras disponibles",
  noSuchRow: (holder) => `${names.full(holder)}: las tablas disponibles no tienen esa fila.`,
  notListed: ({ holder, month, row }) =>
    `${names.full(holder)}: no figura con su nombre en ${monthName(month)}. Sus tenencias están en ${rowName(row)}, y no son cero.`,
  ended: ({ holder, month }) => `La fila «${names.full(holder)}» termina antes de ${monthName(month)}.`,
  notAvailable: ({ holder, month, row }) =>
    `El Tesoro no da la cifra ${ofHolder(holder)} para ${monthName(month)} (n.a.), lo que no es cero${row ? `: está en ${rowName(row)}` : ""}.`,
  otherTable({ holder, month, held, other }) {
    const range = held ? `va de ${monthName(held.from)} a ${monthName(held.to)}` : "no está disponible";
    const beside = other ? ` Para ${monthName(month)} está «${names.full(other)}», que es otra suma.` : "";
    return `La fila «${names.full(holder)}» ${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `Su última cifra es ${money.amount(millions)}, de ${monthName(month)}.`,
  neverListed: "No figura en ningún mes de las tablas disponibles.",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `falta la cifra ${lists.and(without.map(ofHolder))}`
        : "ninguna publicación disponible las tiene todas";
    return `«${names.full(holder)}» no se puede sumar para ${monthName(month)}: ${why}.`;
  },
};
