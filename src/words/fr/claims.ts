import type { Month } from "../../holdings/month.ts";
import type { ClaimWords, Span } from "../rooms/claim-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { counted, ordinal } from "./numbers.ts";

const LEVEL = { lowest: "plus bas niveau", highest: "plus haut niveau" } as const;
const SHARE = { lowest: "la plus faible part", highest: "la plus forte part" } as const;
const MOVE = { rise: "hausse", fall: "baisse" } as const;
const SIDE = { above: "au-dessus de", below: "en dessous de" } as const;

const { month: monthName, monthBeside } = dates;
const named = (months: readonly Month[]) => lists.and(months.map(monthName));
const the = (definite: boolean) => (definite ? "le " : "");

export const claims: ClaimWords = {
  levelSince: ({ side, month, millions, definite }) =>
    `${the(definite)}${LEVEL[side]} depuis ${monthName(month)}${millions === null ? "" : ` (${money.level(millions)})`}`,
  levelOf: ({ side, span, definite }) => `${the(definite)}${LEVEL[side]} ${within(span)}`,
  levelSinceRebasing({ side, month, columns, definite }) {
    const head = `${the(definite)}${LEVEL[side]} depuis le recalage de la série en ${monthName(month)}`;
    if (!columns) return head;
    const { oldMillions, newMillions } = columns;
    return `${head} (ancienne ${money.level(oldMillions)}, nouvelle ${money.level(newMillions)})`;
  },
  streak: ({ months, direction, monthly, definite }) =>
    `${definite ? "la " : ""}${ordinal(months, true)} ${MOVE[direction]} ${monthly ? "mensuelle " : ""}d’affilée`,
  sumSince: ({ millions, month, beside }) => `${money.change(millions)} depuis ${monthBeside(month, beside)}`,
  moveSince: ({ direction, month, own }) =>
    `${own ? "sa plus forte" : "plus forte"} ${MOVE[direction]} depuis ${monthName(month)}`,
  moveOf: ({ direction, span, own }) =>
    `${own ? "sa plus forte" : "plus forte"} ${MOVE[direction]} mensuelle ${within(span)}`,
  leftOut({ kind, months, named: inFull }) {
    const what = kind === "survey" ? "d’enquête" : "de recalage";
    if (!inFull) return `hors ${counted(months.length)} mois ${what}`;
    return `hors mois ${what} ${ofMonth(named(months))}`;
  },
  timesUsual: ({ times, medianMillions }) =>
    `${times === 2 ? "le double" : `${counted(times)} fois l’ampleur`} d’un mois habituel (${money.level(medianMillions)})`,
  oftenMoves: ({ boundMillions, often, of, all }) =>
    `variation de plus de ${money.round(boundMillions)} dans ${often} ${all ? `des ${of} derniers mois` : `mois comparables sur ${of}`}`,
  usualMonth: (medianMillions) => `un mois habituel bouge de ${money.level(medianMillions)}`,
  together: (other, millions) => `avec ${names.running(other)} ${money.level(millions)}`,
  members(plus, minus) {
    const whole = lists.and(plus.map(names.running));
    return minus.length > 0 ? `${whole} sans ${lists.and(minus.map(names.running))}` : whole;
  },
  gap: ({ other, millions, side }) =>
    `${money.size(millions)} ${side === "ahead" ? "devant" : "derrière"} ${names.running(other)}`,
  gapAndYearAgo: (gap, yearAgo) => `${gap}, ${yearAgo}`,
  gapClosed: (other) => `à égalité avec ${names.running(other)}`,
  gapYearAgo: ({ millions, turned }) =>
    `${money.size(millions)}${turned === null ? "" : turned === "ahead" ? " devant" : " derrière"} il y a un an`,
  gapYearAgoClosed: "à égalité il y a un an",
  passed({ kind, others, unnamed, when }) {
    const all = others.map(({ holder, when: last }) => names.running(holder) + (last ? ` (${last})` : ""));
    const rest = unnamed > 0 ? [unnamed === 1 ? "un autre" : `${counted(unnamed)} autres`] : [];
    return `${kind === "passed" ? "a dépassé" : "dépassé par"} ${lists.and([...all, ...rest])}${when ? ` (${when})` : ""}`;
  },
  lastTime: ({ side, month, beside }) =>
    `dernière fois ${side === "ahead" ? "devant" : "derrière"} en ${monthBeside(month, beside)}`,
  firstTime: (span) => `pour la première fois ${within(span)}`,
  roundSince: ({ direction, boundMillions, month, beside }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pour la première fois depuis ${monthBeside(month, beside)}`,
  roundFirst: ({ direction, boundMillions, span }) =>
    `${SIDE[direction]} ${money.round(boundMillions)} pour la première fois ${within(span)}`,
  near: ({ missingMillions, boundMillions, span }) =>
    `à ${money.size(missingMillions)} du seuil de ${money.round(boundMillions)}, jamais atteint ${within(span)}`,
  belowPeak: ({ ratio, month }) => `${money.percent(ratio)} sous le plus haut ${ofMonth(monthName(month))}`,
  atPeak: (month) => `au niveau du plus haut ${ofMonth(monthName(month))}`,
  belowPeakLevel: ({ ratio, ...peak }) => `${money.percent(ratio)} sous ${peakLevel(peak)}`,
  atPeakLevel: (peak) => `au niveau ${peakLevel(peak).replace(/^le /, "du ")}`,
  belowHalfOfPeak({ ratio, beside, since, before, ...peak }) {
    const last = before && monthBeside(before, beside);
    const half = since
      ? `moins de la moitié depuis ${monthBeside(since, beside)}${last ? `, et auparavant en ${last}` : ""}`
      : `moins de la moitié pour la première fois${last ? ` depuis ${last}` : ""}`;
    return `${money.percent(ratio)} sous ${peakLevel(peak)}, ${half}`;
  },
  share: (percent) => `${percent} du total`,
  shareSince: ({ side, month, percent }) => `${SHARE[side]} depuis ${monthName(month)} (${percent})`,
  shareOf: ({ side, toDate, from }) =>
    `${SHARE[side]} ${within({ kind: "table", toDate })} (depuis ${monthName(from)})`,
  shareSinceRun: ({ side, from }) =>
    `${SHARE[side]} depuis que ses chiffres se suivent et ont ce sens (${monthName(from)})`,
  place: ({ place, since, atLeast }) =>
    `${place === 1 ? "premier" : ordinal(place)} détenteur depuis ${atLeast ? "au moins " : ""}${monthName(since)}`,
  over: ({ millions, months }) => `${money.change(millions)} sur ${counted(months)} mois`,
  largestOverSince: ({ month, millions, ...over }) =>
    `${largestChange(over)} depuis ${monthName(month)} (${money.change(millions)})`,
  largestOver: ({ span, ...over }) => `${largestChange(over)} ${within(span)}`,
  periodsLeftOut: ({ months, named: inFull }) =>
    `hors périodes à cheval sur ${inFull ? named(months) : `${counted(months.length)} mois de recalage`}`,
  onMonth: (millions) => `${money.change(millions)} sur le mois`,
  earlierMove({ month, beside, millions, direction, rank, span, larger }) {
    const after = larger.map((each) => `${monthName(each.month)} (${money.change(each.millions)})`);
    const rankName = rank === 1 ? "la plus forte" : `la ${ordinal(rank)} plus forte`;
    return `${money.change(millions)} en ${monthBeside(month, beside)} : ${rankName} ${MOVE[direction]} mensuelle ${within(span)}${after.length > 0 ? `, après ${lists.and(after)}` : ""}`;
  },
  changes({ onMonth, over, thisYear }) {
    return [
      ...(onMonth ? [`${onMonth} sur le mois`] : []),
      ...over.map(({ months, amount }) => `${amount} sur ${counted(months)} mois`),
      ...(thisYear ? [`${thisYear} cette année`] : []),
    ].join(", ");
  },
  unchanged: "inchangé",
  breadth({ rose, fell, unchanged }) {
    const same = unchanged > 0 ? `, ${unchanged} stable${unchanged > 1 ? "s" : ""}` : "";
    return `sur les ${rose + fell + unchanged} pays comparables, ${rose} en hausse, ${fell} en baisse${same}`;
  },
};

function within(span: Span): string {
  switch (span.kind) {
    case "table":
      return span.toDate ? "dans ce tableau jusqu’à cette date" : "dans ce tableau";
    case "listed":
      return `depuis que sa ligne ${span.again ? "y figure de nouveau" : "y figure"} (${monthName(span.month)})`;
    case "at-least":
      return `depuis au moins ${monthName(span.month)}`;
  }
}

interface Over {
  readonly direction: "rise" | "fall";
  readonly months: number;
  readonly such: boolean;
}

function largestChange({ direction, months, such }: Over): string {
  return such
    ? `la plus forte ${MOVE[direction]} de ce type`
    : `la plus forte ${MOVE[direction]} sur ${counted(months)} mois`;
}

function peakLevel({ month, millions, from }: { month: Month; millions: number; from: Month | null }): string {
  return `le plus haut${from ? ` depuis ${monthName(from)}` : ""} de ${money.level(millions)} (${monthName(month)})`;
}
