import type { Change } from "../holdings/change.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Mover, Movers } from "../insights/movers.ts";
import { split } from "../insights/split.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { breakText } from "../words/break-text.ts";
import { holderOf } from "../words/holder-of.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { figureLines } from "./columns.ts";
import { countsOf } from "./release-card.ts";
import { cardSource, sourceUrl } from "./source.ts";

/** What the card on changes is made from. */
export interface ChangesView {
  readonly vintage: Vintage;
  readonly month: Month;
  readonly months: number;
  /** Of the total; the release must hold both ends. */
  readonly total: Change;
  readonly movers: Movers;
  /** How many rises and falls to show. */
  readonly count: number;
}

/** Who rose and who fell most, in lines short enough for a phone. */
export function changesCard(words: Words, view: ChangesView): Card {
  const { vintage, month, months, total, movers, count } = view;
  const [rises, falls] = [movers.rises.slice(0, count), movers.falls.slice(0, count)];
  const parts = [
    head(words, view),
    table(words, words.changes.rises, rises, vintage),
    moverSplits(words, view, movers.rises),
    table(words, words.changes.falls, falls, vintage),
    moverSplits(words, view, movers.falls),
    notes(words, view),
    words.changes.marketValue,
  ];
  const body = parts.filter((part) => part !== "").join("\n\n");
  const file = total.to.carriedBy;
  const table3 = body.includes(words.changes.madeOf) ? vintage.newestFileOf("slt_table3") : null;
  const carriers = [...rises, ...falls].map(({ change }) => change.to.carriedBy);
  return {
    title: words.changes.title({ from: total.fromMonth, to: month, months }),
    url: sourceUrl(file.table),
    body,
    footer: cardSource(words, file, body, [...carriers, ...(table3 ? [table3] : [])]),
  };
}

function head({ changes }: Words, { total, movers }: ChangesView): string {
  const { rises, falls, unchanged } = movers;
  return changes.all({
    changeMillions: total.millions,
    ratio: total.millions / total.from.millions,
    mark: total.steps.length > 0 ? ACROSS_BREAKS : "",
    millions: total.to.millions,
    compared: rises.length + falls.length + unchanged,
    counts: countsOf(movers),
  });
}

/** More of them on either side are a table, which the CSV is. */
const MOST_SPLITS = 5;

/** What the changes of a month were made of; where the change shown is another one, of a later release or rounded
 * otherwise, with the one that is split. */
function moverSplits(words: Words, { vintage, month, months, count }: ChangesView, movers: readonly Mover[]): string {
  if (months > 1) return "";
  const lines = movers.slice(0, Math.min(count, MOST_SPLITS)).flatMap(({ holder, change }) => {
    const shown = split(vintage, holder, month);
    if (shown.kind === "missing") return [];
    const printed = printedSplit(words, shown);
    const { release } = shown.file;
    const isSame = printed.change === words.money.change(change.millions);
    const dated = { change: printed.change, release: change.to.carriedBy.release === release ? null : release };
    const parts = words.split.parts(printed);
    return [words.changes.moverSplit({ holder: holderOf(vintage, holder), other: isSame ? null : dated, parts })];
  });
  return lines.length > 0 ? `${words.changes.madeOf}\n${lines.join("\n")}` : "";
}

function table({ money, names, changes }: Words, title: string, movers: readonly Mover[], vintage: Vintage): string {
  if (movers.length === 0) return "";
  const lines = movers.map(({ holder, change }) => ({
    first: money.cellChange(change.millions),
    second: money.cell(change.to.millions),
    name: names.cell(holderOf(vintage, holder)),
  }));
  return `**${title}**\n${figureLines(lines, changes.head)}`;
}

function notes(words: Words, { vintage, movers, total, month }: ChangesView): string {
  const { changes } = words;
  const lines = movers.newlyListed.map(({ holder }) => changes.newlyListed(holderOf(vintage, holder)));
  for (const holder of movers.otherMeaning) {
    const wall = vintage.breaks(holder, total.fromMonth, month).find(({ kind }) => kind === "wall");
    if (wall) lines.push(changes.otherMeaning(breakText(words, wall)));
  }
  if (movers.notComparable > 0) lines.push(changes.notComparable(movers.notComparable));
  return lines.join("\n");
}
