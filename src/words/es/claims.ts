import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder, toHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, feminine, masculine, months as monthsOf } from "./numbers.ts";

const LEVEL = { lowest: "nivel más bajo", highest: "nivel más alto" } as const;
const SHARE = { lowest: "la menor parte", highest: "la mayor parte" } as const;
const MOVE = { rise: "subida", fall: "caída" } as const;
const SIDE = { above: "por encima de", below: "por debajo de" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => lists.and(months.map(monthName));
const the = (definite: boolean) => (definite ? "el " : "");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${the(definite)}${LEVEL[side]} desde ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${the(definite)}${LEVEL[side]} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${the(definite)}${LEVEL[side]} desde el reajuste de la serie en ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (antigua ${money.level(oldMillions)}, nueva ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${definite ? "la " : ""}${feminine(months)} ${MOVE[direction]} ${monthly ? "mensual " : ""}consecutiva`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} desde ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "su mayor" : "mayor"} ${MOVE[direction]} desde ${monthName(month)}`,
  moveOf: ({ direction, span, own }) => `${own ? "su mayor" : "mayor"} ${MOVE[direction]} mensual ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "de encuesta" : "de reajuste";
    if (!inFull) return `sin ${counted(months.length)} meses ${what}`;
    return months.length === 1 ? `sin el mes ${what}, ${named(months)}` : `sin los meses ${what}, ${named(months)}`;
  },
  timesUsual: ({ times, medianMillions }) =>
    `${times === 2 ? "el doble" : `${counted(times)} veces el tamaño`} de un mes habitual (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `variaciones de más de ${money.round(boundMillions)} en ${often} de ${all ? `los últimos ${of} meses` : `${of} meses comparables`}`,
  usualMonth: (medianMillions) => `un mes habitual mueve ${money.level(medianMillions)}`,
  together: (other, millions) => `con ${names.running(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} sin ${lists.and(minus.map(names.running))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} por ${side === "ahead" ? "delante" : "detrás"} ${ofHolder(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}, ${yearAgo}`,
  gapClosed: (other) => `a la par ${ofHolder(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `hace un año ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " por delante" : " por detrás"}`,
  gapYearAgoClosed: "hace un año a la par",
  passed({ kind, others, unnamed, when }) {
    const form = kind === "passed" ? toHolder : names.running;
    const all = others.map(({ holder, when: last }) => form(holder) + (last ? ` (${last})` : ""));
    const rest =
      unnamed > 0
        ? [
            unnamed === 1
              ? kind === "passed"
                ? "a otro"
                : "otro"
              : `${kind === "passed" ? "a " : ""}otros ${counted(unnamed)}`,
          ]
        : [];
    return `${kind === "passed" ? "superó" : "superado por"} ${lists.and([...all, ...rest])}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `última vez por ${side === "ahead" ? "delante" : "detrás"} en ${monthBeside(month, beside)}`,
  firstTime: (span) => `por primera vez ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} por primera vez desde ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} por primera vez ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `a ${money.size(missingMillions)} de ${money.round(boundMillions)}, cifra no alcanzada ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} por debajo de su máximo de ${monthName(month)}`,
  atPeak: (month) => `al nivel de su máximo de ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} por debajo de ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `al nivel de ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `menos de la mitad desde ${monthBeside(since, beside)}${last ? `, y antes en ${last}` : ""}`
      : `menos de la mitad por primera vez${last ? ` desde ${last}` : ""}`;
    return `${money.percent(ratio)} por debajo de ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${percent} del total`,
  shareSince: ({ side, month, percent }) => `${SHARE[side]} desde ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) => `${SHARE[side]} ${within({ kind: "table", toDate })} (desde ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `${SHARE[side]} desde que sus cifras son continuas y significan lo mismo (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "primer" : masculine(place)} tenedor desde ${atLeast ? "al menos " : ""}${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} en ${monthsOf(months)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} desde ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `sin los períodos que cruzan ${inFull ? named(months) : `${counted(months.length)} meses de reajuste`}`,
  onMonth: (millions) => `${money.change(millions)} en el mes`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const rankName = rank === 1 ? "la mayor" : `la ${feminine(rank)} mayor`;
    return `${money.change(millions)} en ${monthBeside(month, beside)}: ${rankName} ${MOVE[direction]} mensual ${within(span)}${after.length > 0 ? `, tras ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`${onMonth} en el mes`] : []),
      ...over.map(({ months, amount }) => `${amount} en ${monthsOf(months)}`),
      ...(thisYear ? [`${thisYear} este año`] : []),
    ].join(", ");
  },
  unchanged: "sin cambios",
  breadth({ rose, fell, unchanged }) {
    const same = unchanged > 0 ? `, ${unchanged} sin cambios` : "";
    return `de los ${rose + fell + unchanged} países comparables, ${rose} al alza, ${fell} a la baja${same}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "en esta tabla hasta esa fecha" : "en esta tabla";
    case "listed":
      return `desde que su fila ${span.again ? "figura de nuevo" : "figura"} (${monthName(span.month)})`;
    case "at-least":
      return `desde al menos ${monthName(span.month)}`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function largestChange({ direction, months, such }: Over): string {
  return such ? `la mayor ${MOVE[direction]} de ese tipo` : `la mayor ${MOVE[direction]} en ${monthsOf(months)}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `su máximo${from ? ` desde ${monthName(from)}` : ""} de ${money.level(millions)} (${monthName(month)})`;
}
