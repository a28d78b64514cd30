import type { Change } from "../holdings/change.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth, type Split, split } from "../insights/split.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Words } from "../words/words.ts";
import type { Line } from "./fit.ts";

/**
 * "Net purchases of long-term Treasuries +5.5, bills −3.4, price −2.7, other −0.6: together −1.2.", of the month or, where
 * its split is not held, of the newest month that has one. null before February 2023 and where Table 3 gives none.
 */
export function splitLine(words: Words, vintage: Vintage, holder: HolderId, month: Month): string | null {
  const newest = newestSplitMonth(vintage);
  if (!newest || month < FIRST_SPLIT_MONTH) return null;
  const shown = split(vintage, holder, month > newest ? newest : month);
  if (shown.kind === "missing") return null;
  const { punctuation } = words;
  const printed = printedSplit(words, shown);
  const clause = words.sentence(words.split.clause(printed));
  const revised = revisedSince(words, vintage, shown);
  const sentences = [
    ...(month > newest ? [words.split.newest(newest)] : []),
    ...(printed.mostlyOther ? [words.split.otherExplained] : []),
    (revised ? punctuation.aside(clause, revised) : clause) + punctuation.stop,
  ];
  return sentences.join(punctuation.gap);
}

const RANK_OF_SPLIT = 0.5;

/** The total's split for a post, where the Table 3 of the very release of its change is held. */
export function totalSplitLine(words: Words, { flows, month, total }: ReleaseFacts): Line[] {
  const shown = split(flows, total.holder.id, month);
  if (shown.kind === "missing" || total.onMonth?.to.carriedBy.release !== shown.file.release) return [];
  return [{ text: words.split.brief(printedSplit(words, shown)), rank: RANK_OF_SPLIT }];
}

/** "Table 3: long-term −42.3, bills −1.5, price +1.3, other +0.1"; null unless the Table 3 of the change's own release is held. */
export function moverSplit(
  words: Words,
  { flows, month }: ReleaseFacts,
  holder: HolderId,
  change: Change,
): string | null {
  const shown = split(flows, holder, month);
  if (shown.kind === "missing" || change.to.carriedBy.release !== shown.file.release) return null;
  const printed = printedSplit(words, shown);
  return words.split.ofMover(printed, printed.change !== words.money.change(change.millions));
}

/** "April is −2.2 as revised on 16 September; its split is not held" */
function revisedSince(words: Words, vintage: Vintage, shown: Split): string | null {
  const newest = vintage.change(shown.holder, shown.from, shown.to);
  if (newest.kind === "missing" || newest.to.carriedBy.release <= shown.file.release) return null;
  const { millions, to } = newest;
  if (words.money.change(millions) === printedSplit(words, shown).change) return null;
  return words.split.revised({ month: shown.to, millions, release: to.carriedBy.release });
}
