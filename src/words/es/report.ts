import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names, toHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { among, fell, rose, unchanged } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} frente a ${money.level(beforeMillions)} en ${dates.monthBeside(month, beside)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${money.size(millions)} por debajo del pico de ${dates.monthBeside(month, beside)}`,
  overYear: ({ millions, ratio }) => `En doce meses ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "Los tres mayores",
    ranks: "Puestos",
    official: "Sector oficial y privado",
    custody: "Centros de custodia",
    boughtAndSold: "Compras y ventas",
    boughtOrSold: "Compras, ventas o precio",
    revised: "Revisiones",
  },
  largestMoves(breadth) {
    return `**Mayores variaciones** (${among(breadth)}, ${lists.and([...rose(breadth), ...fell(breadth), ...unchanged(breadth)])})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}, a ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners, form: typeof names.running) =>
      lists.and(all.map(({ holder, place, when }) => `${form(holder)} (${place}.º${when ? `; ${when}` : ""})`));
    // A name without its article takes the singular: "Islas Caimán superó a Canadá".
    return `${named(winners, names.running)} ${winners.length > 1 ? "superaron" : "superó"} ${named(losers, toHolder)}`;
  },
  official: (level) => `Tenedores oficiales extranjeros, todos los países: ${level}`,
  officialParts: ({ bills, bonds }) => `letras ${bills}, bonos ${bonds}`,
  allOthers: (level) => `Los demás: ${level}`,
  custody: (members, level) => `${lists.and(members.map(names.running))} en conjunto: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `por ${direction === "above" ? "encima" : "debajo"} de los ${money.round(boundMillions)} por primera vez desde que figuran los seis (${from.slice(0, 4)})`,
  custodyLevel: ({ side, from }) =>
    `el nivel más ${side === "lowest" ? "bajo" : "alto"} desde que figuran los seis (${from.slice(0, 4)})`,
  everyoneElse: (level) => `El resto: ${level}`,
  formS: ({ traded, millions }) =>
    `Según el formulario S, que solo recoge transacciones, los extranjeros ${traded === "bought" ? "compraron" : "vendieron"} en neto ${money.size(millions)} de deuda a largo plazo`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      lists.and(all.map(({ holder, amount }) => `${names.running(holder)} ${amount}`));
    return `Mayores compradores netos${longTerm ? " de deuda a largo plazo" : ""}: ${named(buyers)}; vendedores netos: ${named(sellers)}.`;
  },
  table3Awaited: "La tabla 3 de esta publicación aún no ha salido: `/flows` cuando salga.",
  table3WillReplace:
    "La tabla 3 de esta publicación aún no ha salido; cuando salga, sustituirá a esta línea. Si tarda más de una hora: `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `La tabla 3, que permite distinguirlos, no está disponible para ${dates.bareMonth(month)}; la última es la de ${dates.month(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `La variación de ${dates.monthBeside(month, beside)}, publicada el ${dates.dayAndMonth(release)} como ${money.change(thenMillions)}, es ahora de ${money.change(nowMillions)}.`,
  caveat:
    "Miles de millones de dólares a valor de mercado, por lugar de custodia: una caída no es una venta, y el país no siempre es el del propietario.",
  acrossBreaks: (last) => `${ACROSS_BREAKS}Con rupturas de serie de por medio (la última: ${dates.month(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Próxima publicación${expected ? " (prevista)" : ""}: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};
