import type { Vintage } from "../holdings/vintage.ts";
import { type FormSBuyers, type Transactions, transactions } from "../insights/form-s.ts";
import { holderOf } from "../words/holder-of.ts";
import { computedFrom } from "../words/members.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { namedFigures } from "./columns.ts";
import { monthsOf } from "./flows-card.ts";
import { formSSource, sourceUrl } from "./source.ts";

const SPANS = [3, 12];

/** What one holder bought and sold before February 2023, and its holdings apart from them. */
export function formSCard(words: Words, vintage: Vintage, shown: Transactions): Card {
  const { money } = words;
  const { formS } = words.flows;
  const body = [
    namedFigures([
      [money.change(shown.bought), formS.bought],
      [money.change(-shown.sold), formS.sold],
      [money.change(shown.net), formS.net],
    ]),
    sums(words, vintage, shown),
    holdings(words, vintage, shown),
    computedFrom(words, vintage, shown.holder),
    formS.apart,
  ];
  const holder = holderOf(vintage, shown.holder);
  return {
    title: formS.title({ ...monthsOf(shown), holder, netMillions: shown.net }),
    url: sourceUrl("s1_globl"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: formSSource(words, shown.file),
  };
}

/** The largest net buyers and sellers before February 2023. */
export function formSBuyersCard(
  words: Words,
  vintage: Vintage,
  total: Transactions,
  { buyers, sellers }: FormSBuyers,
  count: number,
): Card {
  const { money, names, flows } = words;
  const table = (title: string, all: readonly Transactions[]) => {
    const rows = all
      .slice(0, count)
      .map(({ holder, net }) => [money.cellChange(net), names.cell(holderOf(vintage, holder))] as const);
    return rows.length === 0 ? "" : `**${title}**\n${namedFigures(rows)}`;
  };
  const body = [
    flows.formS.all(total.net),
    table(flows.buyers, buyers),
    table(flows.sellers, sellers),
    flows.formS.apart,
  ];
  return {
    title: flows.buyersTitle(monthsOf(total)),
    url: sourceUrl("s1_globl"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: formSSource(words, total.file),
  };
}

function sums({ flows }: Words, vintage: Vintage, { holder, from, to }: Transactions): string {
  return SPANS.flatMap((months) => {
    const over = transactions(vintage, holder, to, months);
    return over && over.from !== from ? [flows.formS.sum({ months, netMillions: over.net })] : [];
  }).join("\n");
}

function holdings({ flows }: Words, vintage: Vintage, { holder, from, to }: Transactions): string {
  const change = vintage.change(holder, from, to);
  if (change.kind === "missing" || change.steps.length > 0) return "";
  const { carriedBy, millions } = change.to;
  return flows.formS.holdings({ changeMillions: change.millions, millions, release: carriedBy.release });
}
