import { toHolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthsBetween } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { OFFICIAL, TOTAL } from "../insights/holder-facts.ts";
import { isMostlyOther, monthsSinceStart, type Split, split } from "../insights/split.ts";
import { holderOf } from "../words/holder-of.ts";
import { computedFrom } from "../words/members.ts";
import { printedSplit } from "../words/printed-split.ts";
import { centreOf } from "../words/rooms/custody-words.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { namedFigures } from "./columns.ts";
import { flowsSource, sourceUrl } from "./source.ts";

/** What a holder's change was made of: bought or sold, bills, prices, and the rest. */
export function flowsCard(words: Words, vintage: Vintage, shown: Split): Card {
  const body = [
    namedFigures(parts(words, shown)),
    explained(words, shown),
    sums(words, vintage, shown),
    TOLD_APART.includes(shown.holder) ? officialAndPrivate(words, vintage, shown) : "",
    revisedSince(words, vintage, shown),
    computedFrom(words, vintage, shown.holder),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  const holder = holderOf(vintage, shown.holder);
  const { change } = printedSplit(words, shown);
  return {
    title: words.flows.title({ ...monthsOf(shown), holder, change, millions: shown.level }),
    url: sourceUrl("slt_table3"),
    body,
    footer: flowsSource(words, shown.file),
  };
}

/** The months whose changes are summed, of a change between two month-ends. */
export function monthsOf({ from, to }: { readonly from: Month; readonly to: Month }) {
  return { from: addMonths(from, 1), to };
}

function parts(words: Words, shown: Split): [string, string][] {
  const names = words.flows.parts;
  const printed = printedSplit(words, shown);
  return [
    [printed.netLongTerm, shown.netLongTerm < 0 ? names.netSales : names.netPurchases],
    [printed.bills, names.bills],
    [printed.valuation, names.prices],
    [printed.other, names.other],
  ];
}

function explained({ split, flows, custody, punctuation }: Words, shown: Split): string {
  const centre = centreOf(shown.holder);
  return [
    ...(isMostlyOther(shown) ? [split.otherExplained] : []),
    ...(centre ? [flows.clients(custody.centre[centre])] : []),
  ].join(punctuation.gap);
}

function sums(words: Words, vintage: Vintage, { holder, from, to }: Split): string {
  return ([3, 12, "start"] as const)
    .flatMap((over) => {
      const summed = split(vintage, holder, to, over === "start" ? monthsSinceStart(to) : over);
      if (summed.kind === "missing" || summed.from === from) return [];
      const printed = printedSplit(words, summed);
      return [words.flows.sum({ over, split: printed, parts: words.split.parts(printed) })];
    })
    .join("\n");
}

const PRIVATE = toHolderId("non-official");
const TOLD_APART = [TOTAL, OFFICIAL, PRIVATE];

/** Who is official is published for all countries together only. */
export function officialAndPrivate(words: Words, vintage: Vintage, { from, to }: Split): string {
  const lines = [OFFICIAL, PRIVATE].flatMap((holder) => {
    const shown = split(vintage, holder, to, monthsBetween(from, to));
    if (shown.kind === "missing") return [];
    const printed = printedSplit(words, shown);
    const kind = holder === OFFICIAL ? "official" : "private";
    return [words.flows.kindOfHolder({ kind, split: printed, parts: words.split.parts(printed) })];
  });
  return lines.length > 0 ? [...lines, words.flows.allTogether].join("\n") : "";
}

/** A later Table 5 may have another change; its split is not known then. */
function revisedSince(words: Words, vintage: Vintage, shown: Split): string {
  const newest = vintage.change(shown.holder, shown.from, shown.to);
  if (newest.kind === "missing" || newest.to.carriedBy.release <= shown.file.release) return "";
  const { millions } = newest;
  if (words.money.change(millions) === printedSplit(words, shown).change) return "";
  return words.flows.revised({ release: newest.to.carriedBy.release, millions });
}
