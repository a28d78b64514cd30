import { FIRST_MONTH } from "../holdings/timeline.ts";
import { newsOf } from "../insights/claims/news.ts";
import { newsworthiness } from "../insights/claims/newsworthiness.ts";
import type { Met } from "../insights/conditions/met.ts";
import type { HolderFacts } from "../insights/holder-facts.ts";
import type { Movers } from "../insights/movers.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import type { Language } from "../words/language.ts";
import { type LeadRoom, metLead } from "../words/met-lead.ts";
import { IN_A_LINE, isOfItsOwn, newsClause } from "../words/news-clause.ts";
import type { Breadth, Counts } from "../words/rooms/release-words.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { always, type Claim, fitted, type Line, type Paragraph } from "./fit.ts";
import { shortFormS } from "./form-s-line.ts";
import { fileOf, shortSource, sourceUrl } from "./source.ts";
import { totalSplitLine } from "./split-line.ts";

const BRIEF_CHARACTERS = 600;
/** What English says in 600 characters takes a fifth more in these. */
const LONGER: readonly Language[] = ["de", "fr", "es", "pt-BR"];
const LONGER_BRIEF_CHARACTERS = 720;
const LARGEST = 3;
/** As many as a Table 5 lists. */
const MOST_LARGEST = 20;
const CLAIMS_OF_LARGEST = 2;
const CLAIMS_OF_MOVERS = 1;
/** Weights of newsworthiness end at 100. */
const LEAST_RANK = 200;
const SENTENCE_CHARACTERS = 150;
/** The fullest that has room. */
const LEADS_OF_A_SENTENCE: readonly LeadRoom[] = [
  { holders: 5, clauses: 4 },
  { holders: 3, clauses: 1 },
  { holders: 2, clauses: 1 },
  { holders: 1, clauses: 1 },
];

/** What a post adds to the facts of its month. */
export interface ReleaseOccasion {
  readonly next: { readonly unixSeconds: number; readonly expected: boolean } | null;
  /** Set where the post comes after the day of its release. */
  readonly late: boolean;
  /** Releases that were not posted, "2026-07-14". */
  readonly missedReleases: readonly string[];
  /** Lines on what was added to the post later, oldest first. */
  readonly additions: readonly string[];
  /**
   * Whether Table 3 of the newest release is still to come.
   * - line-replaced: and will then be edited into this text
   */
  readonly table3: "not-awaited" | "awaited" | "line-replaced";
  /** What met the conditions of whom it is for: it leads. */
  readonly met: readonly Met[];
}

/**
 * "Foreign holdings of U.S. Treasuries fell by $50.4 bn to $9,248.1 bn in July; UK +58.4, France −41.5." Where conditions are
 * met: what met them, if there is room for it.
 */
export function releaseSentence(words: Words, facts: ReleaseFacts, met: readonly Met[] = []): string {
  if (met.length === 0) return movedSentence(words, facts);
  const leads = LEADS_OF_A_SENTENCE.map((room) => metLead(words, facts.vintage, met, room));
  return leads.find((lead) => lead.length <= SENTENCE_CHARACTERS) ?? movedSentence(words, facts);
}

function movedSentence(words: Words, facts: ReleaseFacts): string {
  const { movers, vintage } = facts;
  const { comma, semicolon, stop } = words.punctuation;
  const ends = [movers.rises[0], movers.falls[0]].flatMap((mover) => {
    const holder = mover && vintage.holder(mover.holder);
    return mover && holder ? [words.release.mover(holder, mover.change.millions)] : [];
  });
  const base = totalMoved(words, facts);
  const sentence = ends.length > 0 ? base + semicolon + ends.join(comma) + stop : base + stop;
  return sentence.length <= SENTENCE_CHARACTERS ? sentence : base + stop;
}

function totalMoved({ release }: Words, { total, month }: ReleaseFacts): string {
  const { millions } = total.figure;
  if (!total.onMonth) return release.stood({ month, millions });
  const changeMillions = total.onMonth.millions;
  if (changeMillions === 0) return release.unmoved({ month, millions });
  return release.moved({ month, millions, changeMillions, direction: changeMillions > 0 ? "rise" : "fall" });
}

/** The post of release day: at most 600 characters with its title and footer, 720 in languages that take more. */
export function briefCard(words: Words, facts: ReleaseFacts, occasion: ReleaseOccasion): Card {
  const { month, vintage } = facts;
  const { release, punctuation } = words;
  const title = release.title(month);
  const file = fileOf(vintage, month) ?? facts.total.figure.carriedBy;
  const lead = leadOf(words, facts, occasion);
  const most = (LONGER.includes(words.language) ? LONGER_BRIEF_CHARACTERS : BRIEF_CHARACTERS) + lengthOf(lead);
  const room = (text: string) => most - title.length - shortSource(words, file, text).length;
  const split = [...totalSplitLine(words, facts), ...shortFormS(words, facts)];
  const caveat = [release.notASale, ...(split.length > 0 ? [] : [release.flowsHint])].join(punctuation.gap);
  const paragraphs: Paragraph[] = [
    lead,
    [always(levelLine(words, facts))],
    holderLines(words, facts),
    [...split, always(caveat), ...closing(words, occasion, release.next)],
  ];
  const unmarked = fitted(words, paragraphs, room(""));
  const body = unmarked.includes(ACROSS_BREAKS) ? fitted(words, paragraphs, room(ACROSS_BREAKS)) : unmarked;
  return { title, url: sourceUrl(file.table), body, footer: shortSource(words, file, body) };
}

/** What met the conditions, above all else and beside what a post has room for. */
export function leadOf(words: Words, { vintage }: ReleaseFacts, { met }: ReleaseOccasion): Line[] {
  const lead = metLead(words, vintage, met);
  return lead === "" ? [] : [always(`**${lead}**`)];
}

export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length + 2, 0);
}

/** "**$9,248.1 bn**, −50.4 on the month (−0.5%), +138.6 on the year (+1.5%). Of the 20 largest holders 13 fell, 7 rose." */
function levelLine({ release, punctuation }: Words, facts: ReleaseFacts): string {
  const { total, month } = facts;
  const { onMonth, onYear } = total;
  const parts = [release.total(total.figure.millions)];
  if (onMonth) parts.push(release.onMonth({ millions: onMonth.millions, ratio: ratioOf(onMonth) }));
  else if (month > FIRST_MONTH) parts.push(release.rebased(month));
  if (onYear) {
    const mark = onYear.steps.length > 0 ? ACROSS_BREAKS : "";
    parts.push(release.onYear({ millions: onYear.millions, ratio: ratioOf(onYear) }) + mark);
  }
  const sentence = parts.join(punctuation.comma) + punctuation.stop;
  return onMonth ? sentence + punctuation.gap + release.breadth(largestCompared(facts)) : sentence;
}

function largestCompared(facts: ReleaseFacts): Breadth {
  const { known, places } = facts.ranking;
  const compared = breadthOf(facts);
  const isLargest = known && compared.among === "listed" && places.length <= MOST_LARGEST;
  return isLargest ? { ...compared, among: "largest" } : compared;
}

/** Among those listed, or among those compared where others of the month have no change to compare. */
export function breadthOf({ movers, ranking }: ReleaseFacts): Breadth {
  const counts = countsOf(movers);
  const count = counts.rose + counts.fell + counts.unchanged;
  return { ...counts, count, among: count === ranking.places.length ? "listed" : "compared" };
}

export function countsOf({ rises, falls, unchanged }: Movers): Counts {
  return { rose: rises.length, fell: falls.length, unchanged };
}

/** A change as a part of what it began with. */
export function ratioOf(change: { readonly millions: number; readonly from: { readonly millions: number } }): number {
  return change.millions / change.from.millions;
}

/** Each with its claims, the most newsworthy first; the first claim stays longest where room is short. */
function holderLines(words: Words, facts: ReleaseFacts): Paragraph {
  const { vintage, month } = facts;
  return briefHolders(facts).map(({ holder, ...each }, place): Line => {
    const text = withChange(words, words.release.holder(holder, each.figure.millions), each);
    const most = place < LARGEST ? CLAIMS_OF_LARGEST : CLAIMS_OF_MOVERS;
    const news = newsOf(vintage, holder.id, month, IN_A_LINE).filter(isOfItsOwn).slice(0, most);
    const claims = news.map((claim, at): Claim => {
      const rank = at === 0 && place < LARGEST ? place + 1 : LEAST_RANK - newsworthiness(claim).weight;
      const clause = newsClause(words, vintage, claim, { columns: false });
      return { text: clause, rank, separator: claim.kind === "gap" ? "semicolon" : "comma" };
    });
    return { text, rank: place < LARGEST ? 0 : 5 + place, claims };
  });
}

/** "UK 998.3 (+58.4)"; without a change where there is none to give */
export function withChange(
  { punctuation, money }: Words,
  text: string,
  { onMonth, newlyListed }: Pick<HolderFacts, "onMonth" | "newlyListed">,
): string {
  return onMonth && !newlyListed ? punctuation.aside(text, money.change(onMonth.millions)) : text;
}

/** The three largest, those at a record first; then the largest rise and fall of the month, the larger first. */
function briefHolders({ largest, rises, falls }: ReleaseFacts): HolderFacts[] {
  const atRecord = ({ lowest, highest }: HolderFacts) => lowest?.kind === "in-table" || highest?.kind === "in-table";
  const first = [...largest.filter(atRecord), ...largest.filter((facts) => !atRecord(facts))];
  const size = ({ onMonth }: HolderFacts) => Math.abs(onMonth?.millions ?? 0);
  const named = new Set(first.map(({ holder }) => holder.id));
  const moved = [...rises.slice(0, 1), ...falls.slice(0, 1)].filter(({ holder }) => !named.has(holder.id));
  return [...first, ...moved.sort((a, b) => size(b) - size(a))];
}

/** When the next release comes, and what a post that is late or stands for several releases says of that. */
export function closing(
  { release }: Words,
  { next, late, missedReleases, additions }: ReleaseOccasion,
  nextLine: (next: NonNullable<ReleaseOccasion["next"]>) => string,
): Line[] {
  const lines = [
    ...(next ? [nextLine(next)] : []),
    ...(late ? [release.late] : []),
    ...(missedReleases.length > 0 ? [release.missed(missedReleases)] : []),
    ...additions,
  ];
  return lines.map(always);
}
