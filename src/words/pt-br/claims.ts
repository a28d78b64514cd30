import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, feminine, masculine, months as monthsOf } from "./numbers.ts";

const LEVEL = { lowest: "menor nível", highest: "maior nível" } as const;
const SHARE = { lowest: "a menor parcela", highest: "a maior parcela" } as const;
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
    const head = `${the(definite)}${LEVEL[side]} desde o reajuste da série em ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (antiga ${money.level(oldMillions)}, nova ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${definite ? "a " : ""}${feminine(months)} ${MOVE[direction]} ${monthly ? "mensal " : ""}seguida`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} desde ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "sua maior" : "maior"} ${MOVE[direction]} desde ${monthName(month)}`,
  moveOf: ({ direction, span, own }) => `${own ? "sua maior" : "maior"} ${MOVE[direction]} mensal ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "de pesquisa" : "de reajuste";
    if (!inFull) return `sem ${counted(months.length)} meses ${what}`;
    return months.length === 1 ? `sem o mês ${what}, ${named(months)}` : `sem os meses ${what}, ${named(months)}`;
  },
  timesUsual: ({ times, medianMillions }) =>
    `${times === 2 ? "o dobro" : `${counted(times)} vezes o tamanho`} de um mês habitual (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `variações de mais de ${money.round(boundMillions)} em ${often} ${all ? `dos últimos ${of} meses` : `de ${of} meses comparáveis`}`,
  usualMonth: (medianMillions) => `um mês habitual move ${money.level(medianMillions)}`,
  together: (other, millions) => `com ${names.running(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} sem ${lists.and(minus.map(names.running))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} ${side === "ahead" ? "à frente" : "atrás"} ${ofHolder(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}, ${yearAgo}`,
  gapClosed: (other) => `no mesmo nível ${ofHolder(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `há um ano ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " à frente" : " atrás"}`,
  gapYearAgoClosed: "há um ano no mesmo nível",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? ` (${last})` : ""));
    const rest = unnamed > 0 ? [unnamed === 1 ? "mais um" : `mais ${counted(unnamed)}`] : [];
    return `${kind === "passed" ? "passou" : "foi passado por"} ${lists.and([...all, ...rest])}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `última vez ${side === "ahead" ? "à frente" : "atrás"} em ${monthBeside(month, beside)}`,
  firstTime: (span) => `pela primeira vez ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pela primeira vez desde ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pela primeira vez ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `a ${money.size(missingMillions)} de ${money.round(boundMillions)}, número não alcançado ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} abaixo do seu pico de ${monthName(month)}`,
  atPeak: (month) => `no nível do seu pico de ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} abaixo ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `no nível ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `menos da metade desde ${monthBeside(since, beside)}${last ? `, e antes em ${last}` : ""}`
      : `menos da metade pela primeira vez${last ? ` desde ${last}` : ""}`;
    return `${money.percent(ratio)} abaixo ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${percent} do total`,
  shareSince: ({ side, month, percent }) => `${SHARE[side]} desde ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) => `${SHARE[side]} ${within({ kind: "table", toDate })} (desde ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `${SHARE[side]} desde que seus números são contínuos e significam o mesmo (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "maior" : `${masculine(place)} maior`} detentor desde ${atLeast ? "pelo menos " : ""}${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} em ${monthsOf(months)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} desde ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `sem os períodos que cruzam ${inFull ? named(months) : `${counted(months.length)} meses de reajuste`}`,
  onMonth: (millions) => `${money.change(millions)} no mês`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const rankName = rank === 1 ? "a maior" : `a ${feminine(rank)} maior`;
    return `${money.change(millions)} em ${monthBeside(month, beside)}: ${rankName} ${MOVE[direction]} mensal ${within(span)}${after.length > 0 ? `, depois de ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`${onMonth} no mês`] : []),
      ...over.map(({ months, amount }) => `${amount} em ${monthsOf(months)}`),
      ...(thisYear ? [`${thisYear} neste ano`] : []),
    ].join(", ");
  },
  unchanged: "sem variação",
  breadth({ rose, fell, unchanged }) {
    const same = unchanged > 0 ? `, ${unchanged} sem variação` : "";
    return `dos ${rose + fell + unchanged} países comparáveis, ${rose} em alta, ${fell} em queda${same}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "nesta tabela até essa data" : "nesta tabela";
    case "listed":
      return `desde que sua linha ${span.again ? "voltou a constar" : "consta"} (${monthName(span.month)})`;
    case "at-least":
      return `desde pelo menos ${monthName(span.month)}`;
  }
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
  return `do seu pico${from ? ` desde ${monthName(from)}` : ""} de ${money.level(millions)} (${monthName(month)})`;
}
