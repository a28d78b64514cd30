import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Holder } from "../src/holdings/holder.ts";
import { addMonths, type Month } from "../src/holdings/month.ts";
import { FIRST_FORM_S_MONTH } from "../src/holdings/timeline.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { formSBuyers, transactions } from "../src/insights/form-s.ts";
import { TOTAL } from "../src/insights/holder-facts.ts";
import { netBuyers } from "../src/insights/net-buyers.ts";
import { FIRST_SPLIT_MONTH, monthsSinceStart, newestSplitMonth, split } from "../src/insights/split.ts";
import type { Answer, Attachment, Card } from "../src/views/card.ts";
import { flowsPicture } from "../src/views/card-pictures.ts";
import { flowsCard } from "../src/views/flows-card.ts";
import { holderFlowsCsv, netBuyersCsv } from "../src/views/flows-csv.ts";
import { formSBuyersCard, formSCard } from "../src/views/form-s-card.ts";
import { formSBuyersCsv, holderFormSCsv } from "../src/views/form-s-csv.ts";
import { netBuyersCard } from "../src/views/net-buyers-card.ts";
import { flowsRange, missingSplit, missingTransactions } from "../src/words/missing-flows.ts";
import type { Words } from "../src/words/words.ts";

const LISTED = 5;

export const flows = defineCommand({
  name: "flows",
  description: ({ descriptions }) => descriptions.flows,
  illustrated: true,
  options: {
    country: holderOption(({ options }) => options.countryOfFlows),
    month: monthOption(({ options }) => options.monthOfFlows, {
      first: FIRST_FORM_S_MONTH,
      inWords: flowsRange,
    }),
    period: choiceOption("d", ({ options }) => options.period, {
      "1": ({ choices }) => choices.periods["1"],
      "3": ({ choices }) => choices.periods["3"],
      "12": ({ choices }) => choices.periods["12"],
      start: ({ choices }) => choices.sinceStart,
    }),
    as_of: releaseOption(),
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      csv: ({ choices }) => choices.flowsCsv,
    }),
  },
  run({ country, month, period = "1", as_of, show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const to = month ?? newestSplitMonth(vintage);
    if (!to) throw new UserError(words.missingFlows.noTable3);
    const months = period === "start" ? monthsSinceStart(to) : Number(period);
    if (months < 1) throw new UserError(beforeFlows(words, vintage));
    const asked = { words, vintage, country: country ?? null, to, months };
    const { card, csv } = addMonths(to, 1 - months) < FIRST_SPLIT_MONTH ? byFormS(asked) : bySplit(asked);
    if (show === "csv") return { card, files: csv() };
    const values = { c: country?.id, m: to, d: period, a: as_of?.release, s: "csv" };
    return {
      card,
      buttons: [[{ label: words.buttons.csv, command: buttonCommand(["flows"], values), opens: "privately" }]],
    };
  },
});

function beforeFlows(words: Words, vintage: Vintage): string {
  const { missingFlows, punctuation } = words;
  return missingFlows.afterThatMonth + punctuation.gap + flowsRange(words, vintage) + punctuation.stop;
}

interface Asked {
  readonly words: Words;
  readonly vintage: Vintage;
  /** null: the largest buyers and sellers */
  readonly country: Holder | null;
  readonly to: Month;
  readonly months: number;
}

interface Told {
  readonly card: Card;
  csv(): readonly Attachment[];
}

/** Before February 2023 there are transactions on another basis, and no span goes over both. @throws UserError */
function byFormS({ words, vintage, country, to, months }: Asked): Told {
  if (to >= FIRST_SPLIT_MONTH) {
    throw new UserError(words.flows.noSumOverBoth);
  }
  const holder = country ?? totalOf(words, vintage);
  const shown = transactions(vintage, holder.id, to, months);
  if (!shown) throw new UserError(missingTransactions(words, vintage, holder, to, months));
  if (country) return { card: formSCard(words, vintage, shown), csv: () => holderFormSCsv(vintage, shown) };
  const all = formSBuyers(vintage, to, months);
  return {
    card: formSBuyersCard(words, vintage, shown, all, LISTED),
    csv: () => [formSBuyersCsv(vintage, shown, all)],
  };
}

/** @throws UserError that says from when to when there are splits, or why this holder has none */
function bySplit({ words, vintage, country, to, months }: Asked): Told {
  if (!newestSplitMonth(vintage)) throw new UserError(words.missingFlows.noTable3);
  const holder = country ?? totalOf(words, vintage);
  const shown = split(vintage, holder.id, to, months);
  if (shown.kind === "missing") throw new UserError(missingSplit(words, vintage, holder, to, months));
  const picture = flowsPicture(words, vintage, holder.id, to, months);
  if (country)
    return { card: { ...flowsCard(words, vintage, shown), picture }, csv: () => holderFlowsCsv(vintage, shown) };
  const all = netBuyers(vintage, to, months);
  const card = { ...netBuyersCard(words, vintage, shown, all, LISTED), picture };
  return { card, csv: () => [netBuyersCsv(vintage, shown, all)] };
}

function totalOf({ missing }: Words, vintage: Vintage): Holder {
  const total = vintage.holder(TOTAL);
  if (!total) throw new UserError(missing.noFigures);
  return total;
}
