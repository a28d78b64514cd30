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
import { breakText } from "../words/break-text.ts";
import { isNews, isRareMove, levelClaim, moveClaim, streakClaim, streakSum } from "../words/claim-text.ts";
import { membersOf } from "../words/members.ts";
import { missingSplit } from "../words/missing-flows.ts";
import { centreOf } from "../words/rooms/custody-words.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { companions } from "./companions.ts";
import { cardSource, sourceUrl } from "./source.ts";
import { splitLine } from "./split-line.ts";

/** One holder at the end of one month. */
export function holderCard(words: Words, vintage: Vintage, facts: HolderFacts): Card {
  const { holder, month, figure } = facts;
  const paragraphs = [
    [changes(words, facts), place(words, facts)],
    [...claims(words, vintage, facts), peakLine(words, facts), together(words, vintage, facts)],
    [splitParagraph(words, vintage, facts)],
    [older(words, vintage, facts), note(words, vintage, facts)],
  ];
  const body = paragraphs
    .map((lines) => lines.filter((line) => line !== null).join("\n"))
    .filter((text) => text !== "")
    .join("\n\n");
  const others = [...carriersOfChanges(facts), ...splitFiles(words, vintage, body)];
  return {
    title: words.holding.title({ holder, millions: figure.millions, month }),
    url: sourceUrl(figure.carriedBy.table),
    body,
    footer: cardSource(words, figure.carriedBy, body, others),
  };
}

/** A change has both its ends from one release, which may be an older one than the level's. */
function carriersOfChanges({ onMonth, onYear }: HolderFacts): ReleaseFile[] {
  return [onMonth, onYear].flatMap((change) => (change ? [change.to.carriedBy] : []));
}

/** A card that shows a split names the Table 3 that it is from. */
function splitFiles(words: Words, vintage: Vintage, body: string): ReleaseFile[] {
  const table3 = body.includes(splitHeading(words)) ? vintage.newestFileOf("slt_table3") : null;
  return table3 ? [table3] : [];
}

function splitHeading({ report }: Words): string {
  return `**${report.headings.boughtOrSold}**`;
}

function splitParagraph(words: Words, vintage: Vintage, { holder, month }: HolderFacts): string | null {
  const line = splitLine(words, vintage, holder.id, month) ?? compositeWithout(words, vintage, holder, month);
  return line && `${splitHeading(words)} ${line}`;
}

/** A sum whose members have no split each has none itself, and says whose is missing. */
function compositeWithout(words: Words, vintage: Vintage, holder: Holder, month: Month): string | null {
  const newest = newestSplitMonth(vintage);
  if (holder.kind !== "composite" || !newest || month < FIRST_SPLIT_MONTH) return null;
  return missingSplit(words, vintage, holder, month > newest ? newest : month, 1);
}

function changes(words: Words, facts: HolderFacts): string {
  const { onYear, newlyListed, month } = facts;
  const parts = month > FIRST_MONTH ? [changeOnMonth(words, facts)] : [];
  if (onYear && !newlyListed) {
    const mark = onYear.steps.length > 0 ? ACROSS_BREAKS : "";
    parts.push(`${changeOnYear(words, onYear)}${mark}`);
  }
  return parts.join(" · ");
}

function changeOnYear({ holding }: Words, change: Change): string {
  return change.millions === 0 ? holding.unchangedOnYear : holding.onYear(moved(change));
}

function changeOnMonth(words: Words, { month, onMonth, rebased, newlyListed }: HolderFacts): string {
  const { holding } = words;
  if (newlyListed) return holding.newlyListed(month);
  if (onMonth) return onMonth.millions === 0 ? holding.unchangedOnMonth : holding.onMonth(moved(onMonth));
  if (!rebased) return holding.notComparable;
  if (rebased.otherMeaning) return holding.otherMeaning(breakText(words, rebased.otherMeaning));
  return holding.rebased({ month, oldMillions: rebased.oldMillions });
}

function moved({ millions, from }: Change): { readonly millions: number; readonly ratio: number | null } {
  return { millions, ratio: from.millions === 0 ? null : millions / from.millions };
}

function place(words: Words, facts: HolderFacts): string | null {
  const { rank, share } = facts;
  const parts = [
    ...(rank?.known ? [words.holding.place({ ...rank, before: placeBefore(rank, facts) })] : []),
    ...(share === null ? [] : [words.claims.share(words.money.percent(share))]),
  ];
  return parts.length > 0 ? parts.join(" · ") : null;
}

function placeBefore({ placeBefore }: NonNullable<HolderFacts["rank"]>, { month, newlyListed }: HolderFacts) {
  if (newlyListed || placeBefore === null) return null;
  return { place: placeBefore, month: addMonths(month, -1), beside: month };
}

function claims(words: Words, vintage: Vintage, facts: HolderFacts): string[] {
  const { month, streak, largestMove } = facts;
  const { sentence, punctuation } = words;
  const toDate = month < (vintage.newestMonth() ?? month);
  const sentences: string[] = [];
  if (streak && streak.months > 1) {
    const sum = streakSum(words, streak, month);
    const text = sentence(streakClaim(words, streak));
    sentences.push(sum ? punctuation.aside(text, sum) : text);
  }
  for (const side of ["lowest", "highest"] as const satisfies readonly Side[]) {
    const claim = facts[side];
    if (isNews(claim, month)) sentences.push(sentence(levelClaim(words, claim, side, { withFigure: true, toDate })));
  }
  if (isRareMove(largestMove)) sentences.push(sentence(moveClaim(words, largestMove, { toDate })));
  return sentences.length > 0 ? [sentences.join(punctuation.stop + punctuation.gap)] : [];
}

function peakLine({ holding }: Words, { peak, figure, month }: HolderFacts): string | null {
  if (!peak || peak.month === month) return null;
  return holding.peak({ ...peak, ratio: 1 - figure.millions / peak.millions });
}

function together(words: Words, vintage: Vintage, { holder, month }: HolderFacts): string | null {
  return words.sentence(companions(words, vintage, holder.id, month).join(" · ")) || null;
}

function older({ holding }: Words, vintage: Vintage, { holder, month }: HolderFacts): string | null {
  const newest = vintage.newestMonth();
  if (!newest || newest <= month || vintage.newestMonth(holder.id) !== month) return null;
  if (holder.kind === "all-other") return holding.tableRunsTo(month);
  if (holder.kind === "country") return holding.notListedNow(newest);
  const isInTable3 = vintage.newestFileOf("slt_table3")?.newestMonth === month;
  return isInTable3 ? holding.inTable3UpTo(month) : holding.seriesEnds(month);
}

function note(words: Words, vintage: Vintage, { holder }: HolderFacts): string {
  const { notes } = words.holding;
  switch (holder.kind) {
    case "official":
      return notes.official;
    case "total":
      return notes.total;
    case "all-other":
      return notes.allOther;
    case "composite":
      return notes.composite(membersOf(words, vintage, holder.id));
    case "group":
    case "region":
    case "organisation":
      return notes.group(holder);
    default:
      return ofCountry(words, holder.id);
  }
}

function ofCountry({ holding: { notes }, custody }: Words, id: string): string {
  if (id === "CN") return notes.china;
  const centre = centreOf(id);
  return centre ? notes.custody(custody.centre[centre]) : notes.country;
}
