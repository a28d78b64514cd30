import { defineCommand } from "../src/discord/command.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { required } from "../src/discord/option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { rangeButtons, rangeOption } from "../src/discord/range-option.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Holder } from "../src/holdings/holder.ts";
import type { Month } from "../src/holdings/month.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { type HolderFacts, holderFacts } from "../src/insights/holder-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth, split } from "../src/insights/split.ts";
import type { Answer, Attachment } from "../src/views/card.ts";
import { holdingsPicture } from "../src/views/card-pictures.ts";
import { holderFlowsCsv } from "../src/views/flows-csv.ts";
import { holderCard } from "../src/views/holder-card.ts";
import { holderCsv } from "../src/views/holdings-csv.ts";
import { quoteCard } from "../src/views/quote.ts";
import { missingFigure } from "../src/words/missing.ts";
import type { Words } from "../src/words/words.ts";

export const holdings = defineCommand({
  name: "holdings",
  description: ({ descriptions }) => descriptions.holdings,
  illustrated: true,
  options: {
    country: required(holderOption(({ options }) => options.country)),
    month: monthOption(({ options }) => options.monthOfHolder),
    as_of: releaseOption(),
    range: rangeOption(),
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      quote: ({ choices }) => choices.quote,
      csv: ({ choices }) => choices.allMonthsCsv,
    }),
  },
  run({ country, month, as_of, range = "10y", show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const facts = factsOf(words, vintage, country, month);
    if (show === "quote") return { card: quoteCard(words, facts), alone: true };
    const card = holderCard(words, vintage, facts);
    if (show === "csv") return { card, files: [holderCsv(vintage, country.id), ...splitFiles(vintage, facts)] };
    const question = `holdings c=${country.id} m=${facts.month}${as_of ? ` a=${as_of.release}` : ""}`;
    return {
      card: { ...card, picture: holdingsPicture(words, vintage, country.id, facts.month, range) },
      buttons: [
        rangeButtons(words, question, range),
        [
          { label: words.buttons.quote, command: `${question} s=quote`, opens: "privately" },
          { label: words.buttons.csv, command: `${question} s=csv`, opens: "privately" },
        ],
      ],
    };
  },
});

function factsOf(words: Words, vintage: Vintage, holder: Holder, month: Month | undefined): HolderFacts {
  const asked = month ?? vintage.newestMonth(holder.id) ?? vintage.newestMonth();
  const facts = asked ? holderFacts(vintage, holder.id, asked) : null;
  if (facts) return facts;
  throw new UserError(asked ? missingFigure(words, vintage, holder, asked) : words.missing.noFigures);
}

/** The card shows what a change was made of: then so do the files. */
function splitFiles(vintage: Vintage, { holder, month }: HolderFacts): Attachment[] {
  const newest = newestSplitMonth(vintage);
  const shown =
    newest && month >= FIRST_SPLIT_MONTH ? split(vintage, holder.id, month > newest ? newest : month) : null;
  return shown?.kind === "split" ? holderFlowsCsv(vintage, shown) : [];
}
