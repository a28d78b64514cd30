import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type ClaimOf, claimsAbout, newsOf } from "../insights/claims/news.ts";
import { CUSTODY_CENTRES } from "../insights/composite.ts";
import { type HolderFacts, OFFICIAL, TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { peakDistance } from "../words/claim-text.ts";
import { inBillions, signedBillions, signedPercent, sizeInBillions } from "../words/en/billions.ts";
import { capital } from "../words/en/capital.ts";
import { dayAndMonth, monthBeside, monthName } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { listed, ordinal } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import { isOfItsOwn, lastAhead, moveClause, newsClause, streakWithSum } from "../words/news-clause.ts";
import { boughtOrSold } from "./bought-or-sold.ts";
import type { Card } from "./card.ts";
import { companions } from "./companions.ts";
import { always, fitted, type Line } from "./fit.ts";
import { formSLine } from "./form-s-line.ts";
import { changeOf, counted, holdersCompared, missedLine, type ReleaseOccasion } from "./release-card.ts";
import { fileOf, sourceUrl } from "./source.ts";
import { moverSplit } from "./split-line.ts";

const CHARACTERS = 2500;

/** The release in full: at most 2,500 characters with its title and footer. */
export function fullReport(facts: ReleaseFacts, occasion: ReleaseOccasion): Card {
  const { month, vintage, total } = facts;
  const title = `Foreign holdings of U.S. Treasuries, ${monthName(month)}`;
  const file = fileOf(vintage, month) ?? total.figure.carriedBy;
  const paragraphs = [
    [always(level(facts))],
    moves(facts),
    largest(facts),
    section("Ranks", ranks(facts), 4),
    section("Official and private", official(facts), 2),
    section("Custody centres", custody(facts), 3),
    section("Bought and sold", formSLine(facts), 1),
    section("Bought, sold or repriced", boughtOrSold(facts, occasion.table3), 1),
    section("Revised", revised(facts), 5),
  ];
  const end = [always(caveat(facts, paragraphs.flat())), ...closing(occasion)];
  const body = fitted([...paragraphs, end], CHARACTERS - title.length - en.sources.full(file).length);
  return { title, url: sourceUrl(file.table), body, footer: en.sources.full(file) };
}

function caveat({ vintage, month }: ReleaseFacts, lines: readonly Line[]): string {
  const text =
    "Billions of dollars at market value, by place of custody: a fall is not a sale, and a country is not always the owner.";
  const step = vintage.breaks(TOTAL, FIRST_MONTH, month).at(-1);
  if (!step || !lines.some((line) => line.text.includes(ACROSS_BREAKS))) return text;
  return `${text} ${ACROSS_BREAKS}Compared across survey breaks (last: ${monthName(step.month)}).`;
}

function section(name: string, text: string | null, rank: number): Line[] {
  return text ? [{ text: `**${name}** ${text}`, rank }] : [];
}

/** The total, its change, what is notable of it, and twelve months. */
function level(facts: ReleaseFacts): string {
  const { onMonth, onYear, figure } = facts.total;
  const { month } = facts;
  const head = `**$${inBillions(figure.millions)} bn**`;
  const before = onMonth
    ? `, ${signedBillions(onMonth.millions)} from ${monthBeside(onMonth.fromMonth, month)}'s ${inBillions(onMonth.from.millions)} (${signedPercent(onMonth.millions / onMonth.from.millions)})`
    : rebasedWords(facts.total);
  const claims = listed(totalClaims(facts));
  const mark = onYear && onYear.steps.length > 0 ? ACROSS_BREAKS : "";
  const year = onYear
    ? ` Over twelve months ${signedBillions(onYear.millions)} (${signedPercent(onYear.millions / onYear.from.millions)})${mark}.`
    : "";
  return `${head}${before}${claims ? `: ${claims}` : ""}.${year}`;
}

/** "the second fall in a row", "the lowest since October 2025", "239.2 below February's peak" */
function totalClaims({ total, month, vintage }: ReleaseFacts): string[] {
  const claims = claimsAbout(vintage, TOTAL, month, ["streak", "level"]);
  const inOrder = [...claims].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "streak" ? -1 : 1));
  const { peak, figure } = total;
  const below = peak && peak.month !== month ? peak.millions - figure.millions : 0;
  return [
    ...inOrder.map((claim) => newsClause(en, vintage, claim, { definite: true })),
    ...(peak && below > 0 ? [`${sizeInBillions(below)} below ${monthBeside(peak.month, month)}'s peak`] : []),
  ];
}

function rebasedWords({ rebased, month }: HolderFacts): string {
  return rebased ? ` (re-based in ${monthName(month)}: no change on the month)` : "";
}

function moves(facts: ReleaseFacts): Line[] {
  const { rises, falls, movers, total } = facts;
  if (!total.onMonth) return [];
  const verbs = counted(movers)
    .split(", ")
    .sort((a, b) => (a.includes("rose") ? -1 : b.includes("rose") ? 1 : 0))
    .join(", ");
  const head = `**Largest moves** (${verbs.replace(" rose", ` of the ${holdersCompared(facts)} rose`)})`;
  const line = (arrow: string) => (holder: HolderFacts, at: number) => ({
    text: `${arrow} ${holder.holder.name} ${signedBillions(holder.onMonth?.millions ?? 0)} to ${inBillions(holder.figure.millions)}${moveWords(facts, holder)}`,
    rank: at === 0 ? 0 : 1,
  });
  return [always(head), ...rises.map(line("▲")), ...falls.map(line("▼"))];
}

/** "; three times its usual month (15.5). Table 3: long-term −42.3, bills −1.5, price +1.3, other +0.1" */
function moveWords(facts: ReleaseFacts, { holder, onMonth }: HolderFacts): string {
  const { vintage, month } = facts;
  const [move] = claimsAbout(vintage, holder.id, month, ["move"]);
  const clause = move ? moveClause(en, vintage, move) : "";
  const split = onMonth ? moverSplit(en, facts, holder.id, onMonth) : null;
  return [clause && `${clause.startsWith("its largest") ? "," : ";"} ${clause}`, split && `. ${split}`]
    .filter(Boolean)
    .join("");
}

function largest(facts: ReleaseFacts): Line[] {
  const named = new Set<HolderId>([...facts.rises, ...facts.falls].map(({ holder }) => holder.id));
  return [
    always("**The three largest**"),
    ...facts.largest.map((holder) => largestLine(facts, holder, named.has(holder.holder.id))),
  ];
}

function largestLine(facts: ReleaseFacts, holder: HolderFacts, isNamed: boolean): Line {
  const isChina = holder.holder.id === "CN";
  const name = isChina ? "China" : holder.holder.name;
  const change = isNamed ? "" : changeOf(holder);
  const claims = largestClaims(facts, holder);
  const text = `${name} ${inBillions(holder.figure.millions)}${change}${claims.length > 0 ? `: ${claims.join("; ")}` : ""}`;
  const together = companions(en, facts.vintage, holder.holder.id, facts.month).join(", ");
  return always(together ? `${text}. ${capital(together)}` : text);
}

function largestClaims({ vintage, month }: ReleaseFacts, { holder, figure, peak }: HolderFacts): string[] {
  const news = newsOf(vintage, holder.id, month, ["streak", "level", "gap", "round", "near"]).filter(isOfItsOwn);
  const claims = news.map((claim) =>
    claim.kind === "streak" ? streakWithSum(en, claim) : newsClause(en, vintage, claim),
  );
  return peak && peak.month !== month ? [...claims, peakDistance(en, peak, figure.millions)] : claims;
}

/** "The Cayman Islands (5th) and Luxembourg (6th) passed Canada (7th)", with when it was so last where that is years ago */
function ranks({ overtakes, vintage, month }: ReleaseFacts): string | null {
  const named = (id: HolderId, place: number, when: string | null = null) => {
    const holder = vintage.holder(id);
    return `${holder ? runningName(holder) : id} (${ordinal(place)}${when ? `; ${when}` : ""})`;
  };
  const passedBy = new Map<string, string[]>();
  for (const { passed, by } of overtakes) {
    const winners = listed(by.map(({ holder, place }) => named(holder, place)));
    const when = by.length === 1 && by[0] ? timeBefore(vintage, by[0].holder, passed.holder, month) : null;
    passedBy.set(winners, [...(passedBy.get(winners) ?? []), named(passed.holder, passed.place, when)]);
  }
  const sentences = [...passedBy].map(([winners, losers]) => `${winners} passed ${listed(losers)}`);
  return sentences.length > 0 ? `${capital(sentences.join("; "))}.` : null;
}

/** "last behind in May 2017": the passed one's, of the one that passed it */
function timeBefore(vintage: Vintage, winner: HolderId, loser: HolderId, month: Month): string | null {
  const [claim] = claimsAbout(vintage, winner, month, ["passed"]);
  const passing = claim?.others.find(({ other }) => other === loser);
  return passing ? lastAhead(en, passing, month, "behind") : null;
}

function official({ official, month, vintage }: ReleaseFacts): string | null {
  if (!official) return null;
  const { all, bills, bonds, others } = official;
  const claims = newsOf(vintage, OFFICIAL, month, ["streak", "level"]).map((claim) =>
    newsClause(en, vintage, claim, { definite: true }),
  );
  const news = claims.length > 0 ? `, ${claims.join(" and ")}` : "";
  const parts = bills && bonds ? `; bills ${part(bills)}, bonds and notes ${part(bonds)}` : "";
  const rest = others ? ` All others: ${part(others)}.` : "";
  return `Foreign official holders, all countries: ${inBillions(all.figure.millions)}${changeOf(all)}${news}${parts}.${rest}`;
}

function custody({ custody, vintage, month }: ReleaseFacts): string | null {
  if (!custody) return null;
  const names = custody.members.map((id) => {
    const holder = vintage.holder(id);
    if (!holder) return id;
    return id === "GB" ? "the UK" : runningName(holder);
  });
  const news = newsOf(vintage, CUSTODY_CENTRES, month, ["level", "round"]);
  const first = news.find((each) => each.kind === "round" && each.since === null) ?? news[0];
  const claim = first ? `, ${custodyClaim(vintage, first)}` : "";
  const sum = part({ millions: custody.millions, change: custody.change });
  const others = part({ millions: custody.elseMillions, change: custody.elseChange });
  return `${capital(listed(names))} together: ${sum}${claim}. Everyone else: ${others}.`;
}

/** "above $3 trn for the first time since all six are listed (2012)" */
function custodyClaim(vintage: Vintage, claim: ClaimOf<"level" | "round">): string {
  const sinceListed = `since all six are listed (${claim.from.slice(0, 4)})`;
  if (claim.kind === "round" && claim.since === null)
    return `${claim.direction} $${claim.boundMillions / 1_000_000} trn for the first time ${sinceListed}`;
  if (claim.kind === "level" && claim.extreme.kind === "in-table") return `the ${claim.side} ${sinceListed}`;
  return newsClause(en, vintage, claim, { definite: true });
}

function revised({ flips, month: asked }: ReleaseFacts): string | null {
  const [flip] = flips;
  if (!flip) return null;
  const { month, thenMillions, nowMillions, release } = flip;
  return `${monthBeside(month, asked)}'s change of ${signedBillions(thenMillions)}, as published on ${dayAndMonth(release)}, is now ${signedBillions(nowMillions)}.`;
}

function part({ millions, change }: { readonly millions: number; readonly change: number }): string {
  return `${inBillions(millions)} (${signedBillions(change)})`;
}

function closing({ next, late, missedReleases, additions }: ReleaseOccasion): Line[] {
  const lines: Line[] = [];
  const expected = next?.expected ? " (expected)" : "";
  if (next) lines.push(always(`Next release${expected}: <t:${next.unixSeconds}:F> (<t:${next.unixSeconds}:R>)`));
  if (late) lines.push(always("Posted late: this release came out before today."));
  if (missedReleases.length > 0) lines.push(always(missedLine(missedReleases)));
  return [...lines, ...additions.map(always)];
}
