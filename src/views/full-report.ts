import type { HolderId } from "../holdings/holder.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type ClaimOf, claimsAbout, newsOf } from "../insights/claims/news.ts";
import { CUSTODY_CENTRES } from "../insights/composite.ts";
import { type HolderFacts, OFFICIAL, TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { isRareMove, peakDistance } from "../words/claim-text.ts";
import { holderOf } from "../words/holder-of.ts";
import { isOfItsOwn, moveClause, newsClause, streakWithSum } from "../words/news-clause.ts";
import type { Words } from "../words/words.ts";
import { boughtOrSold } from "./bought-or-sold.ts";
import type { Card } from "./card.ts";
import { companions } from "./companions.ts";
import { always, fitted, type Line } from "./fit.ts";
import { formSLine } from "./form-s-line.ts";
import { ranksLine } from "./ranks-line.ts";
import { breadthOf, closing, leadOf, lengthOf, type ReleaseOccasion, ratioOf, withChange } from "./release-card.ts";
import { fileOf, sourceUrl } from "./source.ts";
import { moverSplit } from "./split-line.ts";

const CHARACTERS = 2500;

/** The release in full: at most 2,500 characters with its title and footer. */
export function fullReport(words: Words, facts: ReleaseFacts, occasion: ReleaseOccasion): Card {
  const { month, vintage, total } = facts;
  const { headings, next } = words.report;
  const title = words.release.title(month);
  const file = fileOf(vintage, month) ?? total.figure.carriedBy;
  const footer = words.sources.full(file);
  const lead = leadOf(words, facts, occasion);
  const paragraphs = [
    lead,
    [always(level(words, facts))],
    moves(words, facts),
    largest(words, facts),
    section(headings.ranks, ranksLine(words, facts), 4),
    section(headings.official, official(words, facts), 2),
    section(headings.custody, custody(words, facts), 3),
    section(headings.boughtAndSold, formSLine(words, facts), 1),
    section(headings.boughtOrSold, boughtOrSold(words, facts, occasion.table3), 1),
    section(headings.revised, revised(words, facts), 5),
  ];
  const end = [always(caveat(words, facts, paragraphs.flat())), ...closing(words, occasion, next)];
  const body = fitted(words, [...paragraphs, end], CHARACTERS + lengthOf(lead) - title.length - footer.length);
  return { title, url: sourceUrl(file.table), body, footer };
}

function caveat({ report, punctuation }: Words, { vintage, month }: ReleaseFacts, lines: readonly Line[]): string {
  const step = vintage.breaks(TOTAL, FIRST_MONTH, month).at(-1);
  if (!step || !lines.some(({ text }) => text.includes(ACROSS_BREAKS))) return report.caveat;
  return report.caveat + punctuation.gap + report.acrossBreaks(step.month);
}

function section(name: string, text: string | null, rank: number): Line[] {
  return text ? [{ text: `**${name}** ${text}`, rank }] : [];
}

/** The total, its change, what is notable of it, and twelve months. */
function level(words: Words, facts: ReleaseFacts): string {
  const { report, punctuation } = words;
  const { onYear } = facts.total;
  const claims = words.lists.clauses(totalClaims(words, facts));
  const head = totalAndChange(words, facts);
  const first = (claims ? head + punctuation.colon + claims : head) + punctuation.stop;
  if (!onYear) return first;
  const mark = onYear.steps.length > 0 ? ACROSS_BREAKS : "";
  const year = report.overYear({ millions: onYear.millions, ratio: ratioOf(onYear) });
  return first + punctuation.gap + year + mark + punctuation.stop;
}

function totalAndChange({ release, report, punctuation }: Words, { total, month }: ReleaseFacts): string {
  const { onMonth, rebased, figure } = total;
  const head = release.total(figure.millions);
  if (!onMonth) return rebased ? punctuation.aside(head, release.rebased(month)) : head;
  const { fromMonth, from, millions } = onMonth;
  const ends = { month: fromMonth, beside: month, millions, beforeMillions: from.millions };
  return head + punctuation.comma + report.fromMonthBefore({ ...ends, ratio: ratioOf(onMonth) });
}

/** "the second fall in a row", "the lowest since October 2025", "239.2 below February's peak" */
function totalClaims(words: Words, { total, month, vintage }: ReleaseFacts): string[] {
  const claims = claimsAbout(vintage, TOTAL, month, ["streak", "level"]);
  const inOrder = [...claims].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "streak" ? -1 : 1));
  const { peak, figure } = total;
  const below = peak && peak.month !== month ? peak.millions - figure.millions : 0;
  return [
    ...inOrder.map((claim) => newsClause(words, vintage, claim, { definite: true })),
    ...(peak && below > 0 ? [words.report.belowPeakOf({ month: peak.month, beside: month, millions: below })] : []),
  ];
}

function moves(words: Words, facts: ReleaseFacts): Line[] {
  const { rises, falls, total } = facts;
  if (!total.onMonth) return [];
  const line = (arrow: string) => (mover: HolderFacts, at: number) => ({
    text: `${arrow} ${moveLine(words, facts, mover)}`,
    rank: at === 0 ? 0 : 1,
  });
  return [always(words.report.largestMoves(breadthOf(facts))), ...rises.map(line("▲")), ...falls.map(line("▼"))];
}

/** "Canada −42.3 to 426.3; three times its usual month (15.5). Table 3: long-term −42.3, bills −1.5, price +1.3, other +0.1" */
function moveLine(words: Words, facts: ReleaseFacts, { holder, onMonth, figure }: HolderFacts): string {
  const { comma, semicolon, stop, gap } = words.punctuation;
  const { vintage, month } = facts;
  const head = words.report.mover({ holder, changeMillions: onMonth?.millions ?? 0, millions: figure.millions });
  const [move] = claimsAbout(vintage, holder.id, month, ["move"]);
  const clause = move ? moveClause(words, vintage, move) : "";
  const behind = clause && (move && isRareMove(move.largest) ? comma : semicolon) + clause;
  const split = onMonth ? moverSplit(words, facts, holder.id, onMonth) : null;
  return head + behind + (split ? stop + gap + split : "");
}

function largest(words: Words, facts: ReleaseFacts): Line[] {
  const named = new Set<HolderId>([...facts.rises, ...facts.falls].map(({ holder }) => holder.id));
  return [
    always(`**${words.report.headings.largest}**`),
    ...facts.largest.map((holder) => always(largestLine(words, facts, holder, named.has(holder.holder.id)))),
  ];
}

function largestLine(words: Words, facts: ReleaseFacts, holder: HolderFacts, isNamed: boolean): string {
  const { colon, semicolon, comma, stop, gap } = words.punctuation;
  const name = words.report.holder(holder.holder, holder.figure.millions);
  const head = isNamed ? name : withChange(words, name, holder);
  const claims = largestClaims(words, facts, holder);
  const text = claims.length > 0 ? head + colon + claims.join(semicolon) : head;
  const together = companions(words, facts.vintage, holder.holder.id, facts.month).join(comma);
  return together ? text + stop + gap + words.sentence(together) : text;
}

function largestClaims(
  words: Words,
  { vintage, month }: ReleaseFacts,
  { holder, figure, peak }: HolderFacts,
): string[] {
  const news = newsOf(vintage, holder.id, month, ["streak", "level", "gap", "round", "near"]).filter(isOfItsOwn);
  const claims = news.map((claim) =>
    claim.kind === "streak" ? streakWithSum(words, claim) : newsClause(words, vintage, claim),
  );
  return peak && peak.month !== month ? [...claims, peakDistance(words, peak, figure.millions)] : claims;
}

/** "Foreign official holders, all countries: 3,773.1 (−5.0), the third fall in a row; bills 354.4 (−6.2), …. All others: …." */
function official(words: Words, { official, month, vintage }: ReleaseFacts): string | null {
  if (!official) return null;
  const { report, punctuation, lists, money } = words;
  const { comma, semicolon, stop, gap } = punctuation;
  const { all, bills, bonds, others } = official;
  const claims = newsOf(vintage, OFFICIAL, month, ["streak", "level"]).map((claim) =>
    newsClause(words, vintage, claim, { definite: true }),
  );
  const head = report.official(withChange(words, money.level(all.figure.millions), all));
  const news = claims.length > 0 ? comma + lists.clauses(claims) : "";
  const parts =
    bills && bonds ? semicolon + report.officialParts({ bills: part(words, bills), bonds: part(words, bonds) }) : "";
  const rest = others ? gap + report.allOthers(part(words, others)) + stop : "";
  return head + news + parts + stop + rest;
}

function custody(words: Words, { custody, vintage, month }: ReleaseFacts): string | null {
  if (!custody) return null;
  const { report, punctuation } = words;
  const { comma, stop, gap } = punctuation;
  const members = custody.members.map((id) => holderOf(vintage, id));
  const news = newsOf(vintage, CUSTODY_CENTRES, month, ["level", "round"]);
  const first = news.find((each) => each.kind === "round" && each.since === null) ?? news[0];
  const claim = first ? comma + custodyClaim(words, vintage, first) : "";
  const sum = report.custody(members, part(words, custody));
  const others = report.everyoneElse(part(words, { millions: custody.elseMillions, change: custody.elseChange }));
  return words.sentence(sum) + claim + stop + gap + others + stop;
}

/** "above $3 trn for the first time since all six are listed (2012)" */
function custodyClaim(words: Words, vintage: Vintage, claim: ClaimOf<"level" | "round">): string {
  if (claim.kind === "round" && claim.since === null) return words.report.custodyRound(claim);
  if (claim.kind === "level" && claim.extreme.kind === "in-table") return words.report.custodyLevel(claim);
  return newsClause(words, vintage, claim, { definite: true });
}

function revised({ report }: Words, { flips, month }: ReleaseFacts): string | null {
  const [flip] = flips;
  return flip ? report.signFlip({ ...flip, beside: month }) : null;
}

/** "3,773.1 (−5.0)" */
function part(
  { money, punctuation }: Words,
  { millions, change }: { readonly millions: number; readonly change: number },
): string {
  return punctuation.aside(money.level(millions), money.change(change));
}
