import type { Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { newsOf } from "../insights/claims/news.ts";
import { newsworthiness } from "../insights/claims/newsworthiness.ts";
import type { HolderFacts } from "../insights/holder-facts.ts";
import type { Movers } from "../insights/movers.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { inBillions, signedBillions, signedPercent, sizeInBillions } from "../words/en/billions.ts";
import { bareMonth, dayAndMonth, monthName } from "../words/en/dates.ts";
import { shortName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import { IN_A_LINE, isOfItsOwn, newsClause } from "../words/news-clause.ts";
import type { Card } from "./card.ts";
import { always, type Claim, fitted, type Line, type Paragraph } from "./fit.ts";
import { shortFormS } from "./form-s-line.ts";
import { fileOf, shortSource, sourceUrl } from "./source.ts";
import { totalSplitLine } from "./split-line.ts";

const BRIEF_CHARACTERS = 600;
const LARGEST = 3;
const CLAIMS_OF_LARGEST = 2;
const CLAIMS_OF_MOVERS = 1;
/** Weights of newsworthiness end at 100. */
const LEAST_RANK = 200;
const SENTENCE_CHARACTERS = 150;

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
}

/** "Foreign holdings of U.S. Treasuries fell by $50.4 bn to $9,248.1 bn in July; UK +58.4, France −41.5." */
export function releaseSentence(facts: ReleaseFacts): string {
  const { total, month, movers, vintage } = facts;
  const level = `$${inBillions(total.figure.millions)} bn`;
  const what = "Foreign holdings of U.S. Treasuries";
  const ends = [movers.rises[0], movers.falls[0]].flatMap((mover) => {
    const holder = mover && vintage.holder(mover.holder);
    return mover && holder ? [`${shortName(holder)} ${signedBillions(mover.change.millions)}`] : [];
  });
  const base = `${what} ${totalMoved(total.onMonth?.millions ?? null, level, month)}`;
  const sentence = ends.length > 0 ? `${base}; ${ends.join(", ")}.` : `${base}.`;
  return sentence.length <= SENTENCE_CHARACTERS ? sentence : `${base}.`;
}

function totalMoved(change: number | null, level: string, month: Month): string {
  if (change === null) return `stood at ${level} at the end of ${monthName(month)}`;
  if (change === 0) return `were unchanged at ${level} in ${bareMonth(month)}`;
  return `${change > 0 ? "rose" : "fell"} by $${sizeInBillions(change)} bn to ${level} in ${bareMonth(month)}`;
}

/** The post of release day: at most 600 characters with its title and footer. */
export function briefCard(facts: ReleaseFacts, occasion: ReleaseOccasion): Card {
  const { month, vintage } = facts;
  const title = `Foreign holdings of U.S. Treasuries, ${monthName(month)}`;
  const file = fileOf(vintage, month) ?? facts.total.figure.carriedBy;
  const room = (text: string) => BRIEF_CHARACTERS - title.length - shortSource(en, file, text).length;
  const split = [...totalSplitLine(en, facts), ...shortFormS(facts)];
  const pointer = split.length > 0 ? "" : " Bought or sold: `/flows`";
  const paragraphs: Paragraph[] = [
    [always(levelLine(facts))],
    holderLines(facts),
    [...split, always(`Market value: a fall is not a sale.${pointer}`), ...closing(occasion)],
  ];
  const unmarked = fitted(paragraphs, room(""));
  const body = unmarked.includes(ACROSS_BREAKS) ? fitted(paragraphs, room(ACROSS_BREAKS)) : unmarked;
  return { title, url: sourceUrl(file.table), body, footer: shortSource(en, file, body) };
}

/** "**$9,248.1 bn**, −50.4 on the month (−0.5%), +138.6 on the year (+1.5%). Of the 20 largest holders 13 fell, 7 rose." */
function levelLine(facts: ReleaseFacts): string {
  const { total, movers, month } = facts;
  const parts = [`**$${inBillions(total.figure.millions)} bn**`];
  if (total.onMonth) parts.push(`${signedBillions(total.onMonth.millions)} on the month (${ratio(total.onMonth)})`);
  else if (month > FIRST_MONTH) parts.push(`re-based in ${monthName(month)}: no change on the month`);
  if (total.onYear) {
    const mark = total.onYear.steps.length > 0 ? ACROSS_BREAKS : "";
    parts.push(`${signedBillions(total.onYear.millions)} on the year (${ratio(total.onYear)})${mark}`);
  }
  return `${parts.join(", ")}.${total.onMonth ? ` Of the ${largestCompared(facts)} ${counted(movers)}.` : ""}`;
}

function largestCompared(facts: ReleaseFacts): string {
  const { known, places } = facts.ranking;
  const isAll = comparedCount(facts.movers) === places.length;
  return known && isAll && places.length <= 20 ? `${places.length} largest holders` : holdersCompared(facts);
}

/** "20 holders listed", or "33 holders compared" where others of the month have no change to compare */
export function holdersCompared({ movers, ranking }: ReleaseFacts): string {
  const count = comparedCount(movers);
  return `${count} holder${count === 1 ? "" : "s"} ${count === ranking.places.length ? "listed" : "compared"}`;
}

function comparedCount({ rises, falls, unchanged }: Movers): number {
  return rises.length + falls.length + unchanged;
}

function ratio({
  millions,
  from,
}: {
  readonly millions: number;
  readonly from: { readonly millions: number };
}): string {
  return signedPercent(millions / from.millions);
}

/** "13 fell, 7 rose" */
export function counted({ rises, falls, unchanged }: Movers): string {
  const parts: [number, string][] = [
    [falls.length, "fell"],
    [rises.length, "rose"],
    [unchanged, "unchanged"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, verb]) => `${count} ${verb}`)
    .join(", ");
}

/** Each with its claims, the most newsworthy first; the first claim stays longest where room is short. */
function holderLines(facts: ReleaseFacts): Paragraph {
  const { vintage, month } = facts;
  return briefHolders(facts).map(({ holder, ...each }, place): Line => {
    const text = `**${shortName(holder)}** ${inBillions(each.figure.millions)}${changeOf(each)}`;
    const most = place < LARGEST ? CLAIMS_OF_LARGEST : CLAIMS_OF_MOVERS;
    const news = newsOf(vintage, holder.id, month, IN_A_LINE).filter(isOfItsOwn).slice(0, most);
    const claims = news.map((claim, at): Claim => {
      const rank = at === 0 && place < LARGEST ? place + 1 : LEAST_RANK - newsworthiness(claim).weight;
      return {
        text: newsClause(en, vintage, claim, { columns: false }),
        rank,
        separator: claim.kind === "gap" ? "; " : ", ",
      };
    });
    return { text, rank: place < LARGEST ? 0 : 5 + place, claims };
  });
}

export function changeOf({ onMonth, newlyListed }: Pick<HolderFacts, "onMonth" | "newlyListed">): string {
  return onMonth && !newlyListed ? ` (${signedBillions(onMonth.millions)})` : "";
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
function closing({ next, late, missedReleases, additions }: ReleaseOccasion): Line[] {
  const lines: Line[] = [];
  if (next) lines.push(always(`Next${next.expected ? " (expected)" : ""}: <t:${next.unixSeconds}:f>`));
  if (late) lines.push(always("Posted late: this release came out before today."));
  if (missedReleases.length > 0) lines.push(always(missedLine(missedReleases)));
  return [...lines, ...additions.map(always)];
}

/** "Not posted here: the releases of 14 July and 17 August." */
export function missedLine(releases: readonly string[]): string {
  const days = releases.map(dayAndMonth);
  return `Not posted here: the release${days.length > 1 ? "s" : ""} of ${listed(days)}.`;
}
