import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder, toHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, feminine, masculine, months as monthsOf, withArticle } from "./numbers.ts";

/** In a list as headlines have it, within a sentence in full. */
const LEVEL = { lowest: "mínimo", highest: "máximo" } as const;
const THE_LEVEL = { lowest: "el nivel más bajo", highest: "el nivel más alto" } as const;
const SHARE = { lowest: "su menor peso", highest: "su mayor peso" } as const;
const MOVE = { rise: "subida", fall: "caída" } as const;
const SIDE = { above: "por encima de los", below: "por debajo de los" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => lists.and(months.map(monthName));
const level = (side: "lowest" | "highest", definite: boolean) => (definite ? THE_LEVEL : LEVEL)[side];
const some = (ratio: number) => withArticle("un", money.percent(ratio));

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${level(side, definite)} desde ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${level(side, definite)} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${level(side, definite)} desde el cambio de base de ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (serie antigua ${money.level(oldMillions)}, nueva ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${definite ? "la " : ""}${feminine(months)} ${MOVE[direction]} ${monthly ? "mensual " : ""}consecutiva`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} desde ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "su mayor" : "mayor"} ${MOVE[direction]} desde ${monthName(month)}`,
  moveOf: ({ direction, span, own }) => `${own ? "su mayor" : "mayor"} ${MOVE[direction]} mensual ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "de encuesta" : "de cambio de base";
    if (!inFull) return `sin contar ${monthsOf(months.length)} ${what}`;
    return `sin contar ${named(months)}, ${months.length === 1 ? "mes" : "meses"} ${what}`;
  },
  timesUsual: ({ times, medianMillions }) => `${timesAs(times)} su variación habitual (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `variaciones de más de ${money.round(boundMillions)} en ${often} de ${all ? `los últimos ${of} meses` : `${of} meses comparables`}`,
  usualMonth: (medianMillions) => `su variación habitual es de ${money.level(medianMillions)}`,
  together: (other, millions) => `con ${names.running(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} sin ${lists.and(minus.map(names.running))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} por ${side === "ahead" ? "delante" : "detrás"} ${ofHolder(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap} (${yearAgo})`,
  gapClosed: (other) => `a la par ${ofHolder(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `hace un año, ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " por delante" : " por detrás"}`,
  gapYearAgoClosed: "hace un año, a la par",
  passed({ kind, others, unnamed, when }) {
    // No participle: "superado por" would have to agree with the country that was passed.
    const form = kind === "passed" ? toHolder : ofHolder;
    const all = others.map(({ holder, when: last }) => form(holder) + (last ? ` (${last})` : ""));
    const rest = unnamed === 1 ? "otro" : `otros ${counted(unnamed)}`;
    const named = unnamed > 0 ? [...all, `${kind === "passed" ? "a" : "de"} ${rest}`] : all;
    return `${kind === "passed" ? "superó" : "quedó por detrás"} ${lists.and(named)}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    side === "ahead"
      ? `orden visto por última vez en ${monthBeside(month, beside)}`
      : `última vez por detrás en ${monthBeside(month, beside)}`,
  firstTime: (span) => `por primera vez ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} por primera vez desde ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} por primera vez ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `a ${money.size(missingMillions)} de los ${money.round(boundMillions)}, cota no alcanzada ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${some(ratio)} por debajo de su pico de ${monthName(month)}`,
  atPeak: (month) => `al nivel de su pico de ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${some(ratio)} por debajo de ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `al nivel de ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `menos de la mitad desde ${monthBeside(since, beside)}${last ? ` y, antes, en ${last}` : ""}`
      : `menos de la mitad por primera vez${last ? ` desde ${last}` : ""}`;
    return `${some(ratio)} por debajo de ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${withArticle("el", percent)} del total`,
  shareSince: ({ side, month, percent }) => `${SHARE[side]} desde ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) => `${SHARE[side]} ${within({ kind: "table", toDate })} (desde ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `${SHARE[side]} desde que sus cifras son continuas y comparables (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "" : `${masculine(place)} `}mayor tenedor ${atLeast ? "al menos " : ""}desde ${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} en ${monthsOf(months)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} desde ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `sin contar los períodos que abarcan ${inFull ? named(months) : `${monthsOf(months.length)} de cambio de base`}`,
  onMonth: (millions) => `${money.change(millions)} en el mes`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const rankName = rank === 1 ? "la mayor" : `la ${feminine(rank)} mayor`;
    return `${money.change(millions)} en ${monthBeside(month, beside)}: ${rankName} ${MOVE[direction]} mensual ${within(span)}${after.length > 0 ? `, tras ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    const longer = over.map(({ months, amount }) => `${amount} en ${counted(months)}`);
    return [
      ...(onMonth ? [`${onMonth} en el mes`] : []),
      ...(longer.length > 0 ? [`${lists.and(longer)} meses`] : []),
      ...(thisYear ? [`${thisYear} en lo que va de año`] : []),
    ].join(", ");
  },
  unchanged: "sin cambios",
  breadth({ rose, fell, unchanged }) {
    const parts = [
      `${counted(rose, "uno")} ${rose === 1 ? "subió" : "subieron"}`,
      `${counted(fell, "uno")} ${fell === 1 ? "bajó" : "bajaron"}`,
      ...(unchanged > 0 ? [`${counted(unchanged, "uno")} no ${unchanged === 1 ? "varió" : "variaron"}`] : []),
    ];
    return `de los ${rose + fell + unchanged} países comparables, ${lists.and(parts)}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "en esta tabla hasta esa fecha" : "en esta tabla";
    case "listed":
      return `desde que ${span.again ? "reaparece" : "aparece"} en la tabla (${monthName(span.month)})`;
    case "at-least":
      return `al menos desde ${monthName(span.month)}`;
  }
}

function timesAs(times: number): string {
  if (times === 2) return "el doble de";
  return times === 3 ? "el triple de" : `${counted(times)} veces`;
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
  return `su pico${from ? ` desde ${monthName(from)}` : ""} de ${money.level(millions)} (${monthName(month)})`;
}
