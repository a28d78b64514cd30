import type { Vintage } from "../holdings/vintage.ts";
import type { NetBuyers } from "../insights/net-buyers.ts";
import { isMostlyOther, type Split } from "../insights/split.ts";
import { holderOf } from "../words/holder-of.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { figureLines } from "./columns.ts";
import { monthsOf, officialAndPrivate } from "./flows-card.ts";
import { flowsSource, sourceUrl } from "./source.ts";

const MOVERS = 3;

/** The largest buyers and sellers of long-term Treasuries, with the change in their holdings beside. */
export function netBuyersCard(words: Words, vintage: Vintage, total: Split, all: NetBuyers, count: number): Card {
  const { flows } = words;
  const [buyers, sellers] = [all.buyers.slice(0, count), all.sellers.slice(0, count)];
  const { rises, falls } = all;
  const body = [
    flows.all(printedSplit(words, total)),
    table(words, vintage, flows.buyers, buyers),
    table(words, vintage, flows.sellers, sellers),
    [
      flows.roseMost(movers(words, vintage, rises)),
      flows.fellMost(movers(words, vintage, falls)),
      ...otherAhead(words, vintage, [...buyers, ...sellers]),
    ].join("\n"),
    officialAndPrivate(words, vintage, total),
    flows.buyersExplained,
  ];
  return {
    title: flows.buyersTitle(monthsOf(total)),
    url: sourceUrl("slt_table3"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: flowsSource(words, total.file),
  };
}

/** ["Japan +18.3", …] */
function movers({ release }: Words, vintage: Vintage, moves: NetBuyers["rises"]): string[] {
  return moves.slice(0, MOVERS).map(({ holder, millions }) => release.mover(holderOf(vintage, holder), millions));
}

/** Whose net says little, for more went through custody accounts than through the market. */
function otherAhead({ flows }: Words, vintage: Vintage, splits: readonly Split[]): string[] {
  const holders = splits.filter(isMostlyOther).map(({ holder }) => holderOf(vintage, holder));
  return holders.length > 0 ? [flows.otherAhead(holders)] : [];
}

function table(words: Words, vintage: Vintage, title: string, splits: readonly Split[]): string {
  if (splits.length === 0) return "";
  const { names, flows, punctuation } = words;
  const lines = splits.map((each) => {
    const { netLongTerm, change } = printedSplit(words, each, "table");
    return { first: netLongTerm, second: change, name: names.cell(holderOf(vintage, each.holder)) };
  });
  const heading = `**${title}**`;
  const above = flows.beside ? punctuation.aside(heading, flows.beside) : heading;
  return `${above}\n${figureLines(lines, flows.head)}`;
}
