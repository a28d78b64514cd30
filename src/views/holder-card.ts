import type { Change } from "../holdings/change.ts";
import type { Holder } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Side } from "../insights/extreme.ts";
import type { HolderFacts } from "../insights/holder-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth } from "../insights/split.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { isNews, isRareMove, levelClaim, moveClaim, streakClaim, streakSum } from "../words/claim-text.ts";
import { inBillions, percent, signedBillions, signedPercent } from "../words/en/billions.ts";
import { capital } from "../words/en/capital.ts";
import { monthBeside, monthName } from "../words/en/dates.ts";
import { CUSTODY_CENTRES, runningName } from "../words/en/holder-names.ts";
import { missingSplit } from "../words/en/missing-flows.ts";
import { ordinal } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import { membersOf } from "../words/members.ts";
import type { Card } from "./card.ts";
import { companions } from "./companions.ts";
import { cardSource, sourceUrl } from "./source.ts";
import { splitLine } from "./split-line.ts";

const SPLIT_HEADING = "**Bought, sold or repriced**";

/** One holder at the end of one month. */
export function holderCard(vintage: Vintage, facts: HolderFacts): Card {
  const { holder, month, figure } = facts;
  const paragraphs = [
    [changes(facts), place(facts)],
    [...claims(vintage, facts), peakLine(facts), together(vintage, facts)],
    [splitParagraph(vintage, facts)],
    [older(vintage, facts), note(vintage, facts)],
  ];
  const body = paragraphs
    .map((lines) => lines.filter((line) => line !== null).join("\n"))
    .filter((text) => text !== "")
    .join("\n\n");
  return {
    title: `${holder.name}: $${inBillions(figure.millions)} bn (${monthName(month)})`,
    url: sourceUrl(figure.carriedBy.table),
    body,
    footer: cardSource(en, figure.carriedBy, body, [...carriersOfChanges(facts), ...splitFiles(vintage, body)]),
  };
}

/** A change has both its ends from one release, which may be an older one than the level's. */
function carriersOfChanges({ onMonth, onYear }: HolderFacts): ReleaseFile[] {
  return [onMonth, onYear].flatMap((change) => (change ? [change.to.carriedBy] : []));
}

/** A card that shows a split names the Table 3 that it is from. */
function splitFiles(vintage: Vintage, body: string): ReleaseFile[] {
  const table3 = body.includes(SPLIT_HEADING) ? vintage.newestFileOf("slt_table3") : null;
  return table3 ? [table3] : [];
}

function splitParagraph(vintage: Vintage, { holder, month }: HolderFacts): string | null {
  const line = splitLine(en, vintage, holder.id, month) ?? compositeWithout(vintage, holder, month);
  return line && `${SPLIT_HEADING} ${line}`;
}

/** A sum whose members have no split each has none itself, and says whose is missing. */
function compositeWithout(vintage: Vintage, holder: Holder, month: Month): string | null {
  const newest = newestSplitMonth(vintage);
  if (holder.kind !== "composite" || !newest || month < FIRST_SPLIT_MONTH) return null;
  return missingSplit(vintage, holder, month > newest ? newest : month, 1);
}

function changes(facts: HolderFacts): string {
  const { onYear, newlyListed, month } = facts;
  const parts = month > FIRST_MONTH ? [changeOnMonth(facts)] : [];
  if (onYear && !newlyListed) {
    const mark = onYear.steps.length > 0 ? ACROSS_BREAKS : "";
    parts.push(`${changeOnYear(onYear)}${mark}`);
  }
  return parts.join(" · ");
}

function changeOnYear({ millions, from }: Change): string {
  return millions === 0
    ? "unchanged on the year"
    : `${signedBillions(millions)} on the year${ratio(millions, from.millions)}`;
}

function changeOnMonth({ month, onMonth, rebased, newlyListed }: HolderFacts): string {
  if (newlyListed)
    return `Newly listed in ${monthName(month)}: before, most of it was in "All Other", so no change is given`;
  if (onMonth?.millions === 0) return "Unchanged on the month";
  if (onMonth)
    return `${signedBillions(onMonth.millions)} on the month${ratio(onMonth.millions, onMonth.from.millions)}`;
  if (!rebased) return "No change on the month: no release held lists it in both months";
  if (rebased.otherMeaning) return `No change on the month. ${rebased.otherMeaning.text}`;
  const old = rebased.oldMillions === null ? "" : ` (${inBillions(rebased.oldMillions)} on the old series)`;
  return `Re-based in ${monthName(month)}${old}: no change on the month is given`;
}

function ratio(change: number, from: number): string {
  return from === 0 ? "" : ` (${signedPercent(change / from)})`;
}

function place({ rank, share, month, newlyListed }: HolderFacts): string | null {
  const parts: string[] = [];
  if (rank?.known)
    parts.push(`${ordinal(rank.place)} of the ${rank.of} listed${newlyListed ? "" : placeBefore(rank, month)}`);
  if (share !== null) parts.push(`${percent(share)} of the total`);
  return parts.length > 0 ? parts.join(" · ") : null;
}

function placeBefore({ place, placeBefore }: NonNullable<HolderFacts["rank"]>, month: HolderFacts["month"]): string {
  const before = monthBeside(addMonths(month, -1), month);
  if (placeBefore === null) return "";
  return placeBefore === place ? `, as in ${before}` : `, ${ordinal(placeBefore)} in ${before}`;
}

function claims(vintage: Vintage, facts: HolderFacts): string[] {
  const { month, streak, largestMove } = facts;
  const toDate = month < (vintage.newestMonth() ?? month);
  const sentences: string[] = [];
  if (streak && streak.months > 1) {
    const sum = streakSum(en, streak, month);
    sentences.push(`${capital(streakClaim(en, streak))}${sum ? ` (${sum})` : ""}`);
  }
  for (const side of ["lowest", "highest"] as const satisfies readonly Side[]) {
    const claim = facts[side];
    if (isNews(claim, month)) sentences.push(capital(levelClaim(en, claim, side, { withFigure: true, toDate })));
  }
  if (isRareMove(largestMove)) sentences.push(capital(moveClaim(en, largestMove, { toDate })));
  return sentences.length > 0 ? [sentences.join(". ")] : [];
}

function peakLine({ peak, figure, month }: HolderFacts): string | null {
  if (!peak || peak.month === month) return null;
  const since = peak.from ? ` since ${monthName(peak.from)}` : "";
  const below = 1 - figure.millions / peak.millions;
  return `${below === 0 ? "Level with" : `${percent(below)} below`} the peak${since}: ${inBillions(peak.millions)} in ${monthName(peak.month)}`;
}

function together(vintage: Vintage, { holder, month }: HolderFacts): string | null {
  return capital(companions(en, vintage, holder.id, month).join(" · ")) || null;
}

function older(vintage: Vintage, { holder, month }: HolderFacts): string | null {
  const newest = vintage.newestMonth();
  if (!newest || newest <= month || vintage.newestMonth(holder.id) !== month) return null;
  if (holder.kind === "all-other") return `The table held runs to ${monthName(month)}.`;
  const isInTable3 = vintage.newestFileOf("slt_table3")?.newestMonth === month;
  if (holder.kind !== "country" && isInTable3)
    return `Its newest figure: Table 3, which has this row, is held up to ${monthName(month)}.`;
  if (holder.kind !== "country") return `The series ends in ${monthName(month)}.`;
  return `This is its newest figure. For ${monthName(newest)}, the newest month, the table does not list it: it is part of "All Other" there, not zero.`;
}

function note(vintage: Vintage, { holder }: HolderFacts): string {
  switch (holder.kind) {
    case "official":
      return "Market value. Central banks and other foreign official holders of all countries together: how much of one country's holdings is official is not published.";
    case "total":
      return "Market value, by place of custody: a fall is not a sale.";
    case "all-other":
      return "What the table does not list by name. Its members change from release to release, so only figures of one release are compared.";
    case "composite":
      return `Market value, by place of custody. Computed from ${membersOf(en, vintage, holder.id)}, all of one release; it never ranks.`;
    case "group":
    case "region":
    case "organisation":
      return `Market value. ${capital(runningName(holder))}: several holders in one row, which never ranks.`;
    default:
      return holder.id === "CN" ? CHINA_NOTE : custodyNote(holder.id);
  }
}

const CHINA_NOTE =
  "Market value, by place of custody: part of China's holdings is thought to be booked in Belgium, so neither figure is China's own total.";

function custodyNote(id: string): string {
  const centre = CUSTODY_CENTRES[id];
  if (centre)
    return `Market value, by place of custody. ${centre}: much of this belongs to owners elsewhere. A fall is not a sale.`;
  return "Market value, by place of custody: a fall is not a sale, and the country is not always the owner.";
}
