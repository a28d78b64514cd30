import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names, toHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { among } from "./release.ts";

const PLURAL = new Set(["AE", "BM", "BS", "KY", "MH", "NL", "PH", "SC", "TC", "VG", "AN"]);

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} frente a ${money.level(beforeMillions)} en ${dates.monthBeside(month, beside)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${money.size(millions)} por debajo del máximo de ${dates.monthBeside(month, beside)}`,
  overYear: ({ millions, ratio }) => `En doce meses ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "Los tres mayores",
    ranks: "Puestos",
    official: "Oficiales y privados",
    custody: "Centros de custodia",
    boughtAndSold: "Compras y ventas",
    boughtOrSold: "Compras, ventas o precio",
    revised: "Revisiones",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`${rose} al alza`] : []),
      ...(fell > 0 ? [`${fell} a la baja`] : []),
      ...(unchanged > 0 ? [`${unchanged} sin cambios`] : []),
    ];
    return `**Mayores variaciones** (entre ${among(breadth)}, ${parts.join(", ")})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}, a ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners, form: typeof names.running) =>
      lists.and(all.map(({ holder, place, when }) => `${form(holder)} (${place}.º${when ? `; ${when}` : ""})`));
    const several = winners.length > 1 || winners.some(({ holder }) => PLURAL.has(holder.id));
    return `${named(winners, names.running)} ${several ? "superaron" : "superó"} ${named(losers, toHolder)}`;
  },
  official: (level) => `Tenedores oficiales extranjeros, todos los países: ${level}`,
  officialParts: ({ bills, bonds }) => `letras ${bills}, bonos ${bonds}`,
  allOthers: (level) => `Todos los demás: ${level}`,
  custody: (members, level) => `${lists.and(members.map(names.running))} en conjunto: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `por ${direction === "above" ? "encima" : "debajo"} de ${money.round(boundMillions)} por primera vez desde que figuran los seis (${from.slice(0, 4)})`,
  custodyLevel: ({ side, from }) =>
    `el nivel más ${side === "lowest" ? "bajo" : "alto"} desde que figuran los seis (${from.slice(0, 4)})`,
  everyoneElse: (level) => `El resto: ${level}`,
  formS: ({ traded, millions }) =>
    `Según el formulario S, que solo cuenta transacciones, ${traded === "bought" ? "compras netas" : "ventas netas"} de deuda a largo plazo por extranjeros de ${money.size(millions)}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      lists.and(all.map(({ holder, amount }) => `${names.running(holder)} ${amount}`));
    return `Mayores compradores netos${longTerm ? " de deuda a largo plazo" : ""}: ${named(buyers)}; vendedores netos: ${named(sellers)}.`;
  },
  table3Awaited: "La tabla 3 de esta publicación aún no ha salido: `/flows` cuando salga.",
  table3WillReplace:
    "La tabla 3 de esta publicación aún no ha salido; entonces se sustituirá esta línea. Si tarda más de una hora: `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `La tabla 3, que los distingue, no está disponible para ${dates.bareMonth(month)}; la última es la de ${dates.month(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `La variación de ${dates.monthBeside(month, beside)}, publicada el ${dates.dayAndMonth(release)} como ${money.change(thenMillions)}, es ahora ${money.change(nowMillions)}.`,
  caveat:
    "Miles de millones de dólares a valor de mercado, por lugar de custodia: una caída no es una venta, y el país no siempre es el del propietario.",
  acrossBreaks: (last) =>
    `${ACROSS_BREAKS}Comparado a través de rupturas de encuesta (la última: ${dates.month(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Próxima publicación${expected ? " (prevista)" : ""}: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};
