import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, feminine, masculine, months as monthsOf } from "./numbers.ts";

const LEVEL = { lowest: "menor nível", highest: "maior nível" } as const;
const SHARE = { lowest: "sua menor fatia", highest: "sua maior fatia" } as const;
const MOVE = { rise: "alta", fall: "queda" } as const;
const SIDE = { above: "acima de", below: "abaixo de" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => lists.and(months.map(monthName));
const the = (definite: boolean) => (definite ? "o " : "");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${the(definite)}${LEVEL[side]} desde ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${the(definite)}${LEVEL[side]} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${the(definite)}${LEVEL[side]} desde a mudança de base de ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (série antiga ${money.level(oldMillions)}, nova ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${definite ? "a " : ""}${feminine(months)} ${MOVE[direction]} ${monthly ? "mensal " : ""}seguida`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} desde ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "sua maior" : "maior"} ${MOVE[direction]} desde ${monthName(month)}`,
  moveOf: ({ direction, span, own }) => `${own ? "sua maior" : "maior"} ${MOVE[direction]} mensal ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "de pesquisa" : "de mudança de base";
    if (!inFull) return `sem contar ${monthsOf(months.length)} ${what}`;
    return `sem contar ${named(months)}, ${months.length === 1 ? "mês" : "meses"} ${what}`;
  },
  timesUsual: ({ times, medianMillions }) => `${timesAs(times)} sua variação habitual (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `variações de mais de ${money.round(boundMillions)} em ${often} ${all ? `dos últimos ${of} meses` : `de ${of} meses comparáveis`}`,
  usualMonth: (medianMillions) => `sua variação habitual é de ${money.level(medianMillions)}`,
  together: (other, millions) => `com ${names.running(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} sem ${lists.and(minus.map(names.running))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} ${side === "ahead" ? "à frente" : "atrás"} ${ofHolder(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap} (${yearAgo})`,
  gapClosed: (other) => `no mesmo nível ${ofHolder(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `há um ano, ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " à frente" : " atrás"}`,
  gapYearAgoClosed: "há um ano, no mesmo nível",
  passed({ kind, others, unnamed, when }) {
    // No verb, no participle: either would have to agree with whose clause it is, "o Japão" or "as Ilhas Cayman".
    const all = others.map(({ holder, when: last }) => ofHolder(holder) + (last ? ` (${last})` : ""));
    const rest = unnamed === 1 ? "de outro" : `de outros ${counted(unnamed)}`;
    const named = lists.and(unnamed > 0 ? [...all, rest] : all);
    return `agora ${kind === "passed" ? "à frente" : "atrás"} ${named}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    side === "ahead"
      ? `ordem vista pela última vez em ${monthBeside(month, beside)}`
      : `pela última vez atrás em ${monthBeside(month, beside)}`,
  firstTime: (span) => `pela primeira vez ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pela primeira vez desde ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pela primeira vez ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `a ${money.size(missingMillions)} de ${money.round(boundMillions)}, marca não atingida ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} abaixo de seu pico de ${monthName(month)}`,
  atPeak: (month) => `no nível de seu pico de ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} abaixo ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `no nível ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `menos da metade desde ${monthBeside(since, beside)}${last ? ` e, antes, em ${last}` : ""}`
      : `menos da metade pela primeira vez${last ? ` desde ${last}` : ""}`;
    return `${money.percent(ratio)} abaixo ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${percent} do total`,
  shareSince: ({ side, month, percent }) => `${SHARE[side]} desde ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) => `${SHARE[side]} ${within({ kind: "table", toDate })} (desde ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `${SHARE[side]} desde que seus números são contínuos e comparáveis (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "maior" : `${masculine(place)} maior`} detentor ${atLeast ? "pelo menos " : ""}desde ${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} em ${monthsOf(months)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} desde ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `sem contar os períodos que abrangem ${inFull ? named(months) : `${monthsOf(months.length)} de mudança de base`}`,
  onMonth: (millions) => `${money.change(millions)} no mês`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const rankName = rank === 1 ? "a maior" : `a ${feminine(rank)} maior`;
    return `${money.change(millions)} em ${monthBeside(month, beside)}: ${rankName} ${MOVE[direction]} mensal ${within(span)}${after.length > 0 ? `, depois de ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    const longer = over.map(({ months, amount }) => `${amount} em ${counted(months)}`);
    return [
      ...(onMonth ? [`${onMonth} no mês`] : []),
      ...(longer.length > 0 ? [`${lists.and(longer)} meses`] : []),
      ...(thisYear ? [`${thisYear} no acumulado do ano`] : []),
    ].join(", ");
  },
  unchanged: "sem variação",
  breadth({ rose, fell, unchanged }) {
    const parts = [
      `${counted(rose)} ${rose === 1 ? "subiu" : "subiram"}`,
      `${counted(fell)} ${fell === 1 ? "caiu" : "caíram"}`,
      ...(unchanged > 0 ? [`${counted(unchanged)} não ${unchanged === 1 ? "variou" : "variaram"}`] : []),
    ];
    return `dos ${rose + fell + unchanged} países comparáveis, ${lists.and(parts)}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "nesta tabela até essa data" : "nesta tabela";
    case "listed":
      return `desde que ${span.again ? "voltou à" : "aparece na"} tabela (${monthName(span.month)})`;
    case "at-least":
      return `pelo menos desde ${monthName(span.month)}`;
  }
}

function timesAs(times: number): string {
  if (times === 2) return "o dobro de";
  return times === 3 ? "o triplo de" : `${counted(times)} vezes`;
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function largestChange({ direction, months, such }: Over): string {
  return such ? `a maior ${MOVE[direction]} do tipo` : `a maior ${MOVE[direction]} em ${monthsOf(months)}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `de seu pico${from ? ` desde ${monthName(from)}` : ""} de ${money.level(millions)} (${monthName(month)})`;
}
