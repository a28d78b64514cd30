import type { HolderId } from "../holdings/holder.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { type HolderFacts, TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { capital } from "../words/en/capital.ts";
import {
  ACROSS_BREAKS,
  isNews,
  isRareMove,
  levelClaim,
  moveClaim,
  peakDistance,
  streakClaim,
  streakSum,
  usualClaim,
} from "../words/en/claims.ts";
import { dayAndMonth, monthBeside, monthName } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { listed, ordinal } from "../words/en/numbers.ts";
import { inBillions, signedBillions, signedPercent, sizeInBillions } from "../words/money.ts";
import { boughtOrSold } from "./bought-or-sold.ts";
import type { Card } from "./card.ts";
import { companions } from "./companions.ts";
import { always, fitted, type Line } from "./fit.ts";
import { formSLine } from "./form-s-line.ts";
import { changeOf, counted, holdersCompared, missedLine, type ReleaseOccasion } from "./release-card.ts";
import { isPast, newsOf } from "./release-news.ts";
import { fileOf, fullSource, sourceUrl } from "./source.ts";

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
  const body = fitted([...paragraphs, end], CHARACTERS - title.length - fullSource(file).length);
  return { title, url: sourceUrl(file.table), body, footer: fullSource(file) };
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

function level({ total, month, vintage }: ReleaseFacts): string {
  const { onMonth, onYear, streak, lowest, highest, peak, figure } = total;
  const head = `**$${inBillions(figure.millions)} bn**`;
  const toDate = isPast(vintage, month);
  const news: string[] = [];
  if (streak && streak.months > 1) news.push(`the ${streakClaim(streak)}`);
  if (isNews(lowest, month)) news.push(`the ${levelClaim(lowest, "lowest", { toDate })}`);
  if (isNews(highest, month)) news.push(`the ${levelClaim(highest, "highest", { toDate })}`);
  const below = peak && peak.month !== month ? peak.millions - figure.millions : 0;
  const peakWords =
    peak && below > 0 ? `${sizeInBillions(below)} below ${monthBeside(peak.month, month)}'s peak` : null;
  const before = onMonth
    ? `, ${signedBillions(onMonth.millions)} from ${monthBeside(onMonth.fromMonth, month)}'s ${inBillions(onMonth.from.millions)} (${signedPercent(onMonth.millions / onMonth.from.millions)})`
    : rebasedWords(total);
  const claims = listed([...news, ...(peakWords ? [peakWords] : [])]);
  const mark = onYear && onYear.steps.length > 0 ? ACROSS_BREAKS : "";
  const year = onYear
    ? ` Over twelve months ${signedBillions(onYear.millions)} (${signedPercent(onYear.millions / onYear.from.millions)})${mark}.`
    : "";
  return `${head}${before}${claims ? `: ${claims}` : ""}.${year}`;
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

function moveWords({ vintage }: ReleaseFacts, { largestMove, usual, month }: HolderFacts): string {
  if (isRareMove(largestMove)) return `, its ${moveClaim(largestMove, { toDate: isPast(vintage, month) })}`;
  return usual ? `; ${usualClaim(usual)}` : "";
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
  const together = companions(facts.vintage, holder.holder.id, facts.month).join(", ");
  return always(together ? `${text}. ${capital(together)}` : text);
}

function largestClaims({ vintage }: ReleaseFacts, holder: HolderFacts): string[] {
  const { month, figure, peak, streak } = holder;
  const claims: string[] = [];
  if (streak && streak.months > 2)
    claims.push([streakClaim(streak), streakSum(streak, month)].filter(Boolean).join(", "));
  const news = newsOf(vintage, holder);
  claims.push(...news.filter(({ kind }) => kind === "level" || kind === "gap").map(({ text }) => text));
  if (peak && peak.month !== month) claims.push(peakDistance(peak, figure.millions));
  return claims;
}

function ranks({ overtakes, vintage }: ReleaseFacts): string | null {
  const named = (id: HolderId, place: number) => {
    const holder = vintage.holder(id);
    return `${holder ? runningName(holder) : id} (${ordinal(place)})`;
  };
  const passedBy = new Map<string, string[]>();
  for (const { passed, by } of overtakes) {
    const winners = listed(by.map(({ holder, place }) => named(holder, place)));
    passedBy.set(winners, [...(passedBy.get(winners) ?? []), named(passed.holder, passed.place)]);
  }
  const sentences = [...passedBy].map(([winners, losers]) => `${winners} passed ${listed(losers)}`);
  return sentences.length > 0 ? `${capital(sentences.join("; "))}.` : null;
}

function official({ official, month, vintage }: ReleaseFacts): string | null {
  if (!official) return null;
  const { all, bills, bonds, others } = official;
  const toDate = isPast(vintage, month);
  const claims: string[] = [];
  if (all.streak && all.streak.months > 2) claims.push(`the ${streakClaim(all.streak)}`);
  if (isNews(all.lowest, month)) claims.push(`the ${levelClaim(all.lowest, "lowest", { toDate })}`);
  if (isNews(all.highest, month)) claims.push(`the ${levelClaim(all.highest, "highest", { toDate })}`);
  const news = claims.length > 0 ? `, ${claims.join(" and ")}` : "";
  const parts = bills && bonds ? `; bills ${part(bills)}, bonds and notes ${part(bonds)}` : "";
  const rest = others ? ` All others: ${part(others)}.` : "";
  return `Foreign official holders, all countries: ${inBillions(all.figure.millions)}${changeOf(all)}${news}${parts}.${rest}`;
}

function custody({ custody, vintage }: ReleaseFacts): string | null {
  if (!custody) return null;
  const names = custody.members.map((id) => {
    const holder = vintage.holder(id);
    if (!holder) return id;
    return id === "GB" ? "the UK" : runningName(holder);
  });
  const { firstAbove } = custody;
  const first = firstAbove
    ? `, above $${firstAbove.millions / 1_000_000} trn for the first time since all six are listed (${firstAbove.since.slice(0, 4)})`
    : "";
  const sum = part({ millions: custody.millions, change: custody.change });
  const others = part({ millions: custody.elseMillions, change: custody.elseChange });
  return `${capital(listed(names))} together: ${sum}${first}. Everyone else: ${others}.`;
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
