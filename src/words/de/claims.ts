import type { Month } from "../../holdings/month.ts";
import { capital } from "../capital.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates } from "./dates.ts";
import { accusative, dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, inMonths, ordinal } from "./numbers.ts";

const LEVEL = { lowest: "niedrigst", highest: "höchst" } as const;
const MOVE = { rise: "Anstieg", fall: "Rückgang" } as const;
const SIDE = { above: "über", below: "unter" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => lists.and(months.map(monthName));
/** "niedrigster Stand", "der niedrigste Stand" */
const level = (side: keyof typeof LEVEL, definite: boolean) =>
  definite ? `der ${LEVEL[side]}e Stand` : `${LEVEL[side]}er Stand`;

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${level(side, definite)} seit ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${level(side, definite)} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${level(side, definite)} seit der Neubasierung der Reihe im ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (alt ${money.level(oldMillions)}, neu ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) => {
    const ending = definite ? "e" : "er";
    const each = monthly ? `monatliche${definite ? "" : "r"} ` : "";
    return `${definite ? "der " : ""}${ordinal(months, ending)} ${each}${MOVE[direction]} in Folge`;
  },
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} seit ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "der größte" : "größter"} ${MOVE[direction]} seit ${monthName(month)}`,
  moveOf: ({ direction, span, own }) =>
    `${own ? "der größte" : "größter"} ${own ? "monatliche" : "monatlicher"} ${MOVE[direction]} ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    if (!inFull)
      return `ohne ${counted(months.length)} ${kind === "survey" ? "Erhebungsmonate" : "neu basierte Monate"}`;
    const one = kind === "survey" ? "den Erhebungsmonat" : "den neu basierten Monat";
    const several = kind === "survey" ? "die Erhebungsmonate" : "die neu basierten Monate";
    return `ohne ${months.length === 1 ? one : several} ${named(months)}`;
  },
  timesUsual: ({ times, medianMillions }) =>
    `das ${times === 2 ? "Doppelte" : `${capital(counted(times))}fache`} eines üblichen Monats (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `Veränderungen von mehr als ${money.round(boundMillions)} in ${often} ${all ? `der letzten ${of}` : `von ${of} vergleichbaren`} ${all ? "Monate" : "Monaten"}`,
  usualMonth: (medianMillions) => `ein üblicher Monat bewegt ${money.level(medianMillions)}`,
  together: (other, millions) => `mit ${dative(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} ohne ${lists.and(minus.map(accusative))}` : whole;
  },
  gap: ({ other, millions, side }) => `${money.size(millions)} ${side === "ahead" ? "vor" : "hinter"} ${dative(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}, ${yearAgo}`,
  gapClosed: (other) => `gleichauf mit ${dative(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `vor einem Jahr ${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " davor" : " dahinter"}`,
  gapYearAgoClosed: "vor einem Jahr gleichauf",
  passed({ kind, others, unnamed, when }) {
    const isActive = kind === "passed";
    const form = isActive ? accusative : dative;
    const all = others.map(({ holder, when: last }) => form(holder) + (last ? ` (${last})` : ""));
    const whom = lists.and(unnamed > 0 ? [...all, isActive ? `${unnamed} weitere` : `${unnamed} weiteren`] : all);
    return `${isActive ? `hat ${whom} überholt` : `wurde von ${whom} überholt`}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `zuletzt ${side === "ahead" ? "vorn" : "dahinter"} im ${monthBeside(month, beside)}`,
  firstTime: (span) => `zum ersten Mal ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `zum ersten Mal seit ${monthBeside(month, beside)} ${SIDE[direction]} ${money.round(boundMillions)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `zum ersten Mal ${within(span)} ${SIDE[direction]} ${money.round(boundMillions)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `noch ${money.size(missingMillions)} bis ${money.round(boundMillions)}, ${within(span)} nie erreicht`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} unter dem Höchststand vom ${monthName(month)}`,
  atPeak: (month) => `gleichauf mit dem Höchststand vom ${monthName(month)}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} unter ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `gleichauf mit ${peakLevel(peak)}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `seit ${monthBeside(since, beside)} unter dessen Hälfte${last ? `, davor zuletzt im ${last}` : ""}`
      : `zum ersten Mal${last ? ` seit ${last}` : ""} unter dessen Hälfte`;
    return `${money.percent(ratio)} unter ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${percent} der Summe`,
  shareSince: ({ side, month, percent }) => `der ${LEVEL[side]}e Anteil seit ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) =>
    `der ${LEVEL[side]}e Anteil ${within({ kind: "table", toDate })} (ab ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `der ${LEVEL[side]}e Anteil, seit die Zahlen lückenlos und mit dieser Bedeutung laufen (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "größter" : `${ordinal(place, "")}größter`} Halter ${atLeast ? "mindestens " : ""}seit ${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} ${inMonths(months)}`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} seit ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `ohne Zeiträume über ${inFull ? named(months) : `${counted(months.length)} neu basierte Monate`} hinweg`,
  onMonth: (millions) => `${money.change(millions)} gegenüber dem Vormonat`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const place = rank === 1 ? "größte" : `${ordinal(rank, "")}größte`;
    return `${money.change(millions)} im ${monthBeside(month, beside)}: der ${place} monatliche ${MOVE[direction]} ${within(span)}${after.length > 0 ? `, nach ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`${onMonth} gegenüber dem Vormonat`] : []),
      ...over.map(({ months, amount }) => `${amount} ${inMonths(months)}`),
      ...(thisYear ? [`${thisYear} in diesem Jahr`] : []),
    ].join(", ");
  },
  unchanged: "unverändert",
  breadth({ rose, fell, unchanged }) {
    const same = unchanged > 0 ? `, ${unchanged} blieben gleich` : "";
    return `von ${rose + fell + unchanged} vergleichbaren Ländern stiegen ${rose}, ${fell} fielen${same}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "in dieser Tabelle bis dahin" : "in dieser Tabelle";
    case "listed":
      return span.again
        ? `seit die Zeile im ${monthName(span.month)} wieder aufgenommen wurde`
        : `seit Beginn der Zeile im ${monthName(span.month)}`;
    case "at-least":
      return `mindestens seit ${monthName(span.month)}`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function largestChange({ direction, months, such }: Over): string {
  return such ? `der größte solche ${MOVE[direction]}` : `der größte ${MOVE[direction]} ${inMonths(months)}`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `dem Höchststand${from ? ` seit ${monthName(from)}` : ""} von ${money.level(millions)} (${monthName(month)})`;
}
