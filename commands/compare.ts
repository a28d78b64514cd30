import { chartSpan } from "../src/charts/chart-span.ts";
import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand, fitsCustomId } from "../src/discord/custom-id.ts";
import { holdersOption } from "../src/discord/holders-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { required } from "../src/discord/option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { rangeButtons, rangeOption } from "../src/discord/range-option.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Holder } from "../src/holdings/holder.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { sharedMonths } from "../src/insights/shared-months.ts";
import type { Answer, Button } from "../src/views/card.ts";
import { comparePicture } from "../src/views/card-pictures.ts";
import { compareCard } from "../src/views/compare-card.ts";
import type { ComparedAs, Span } from "../src/words/rooms/chart-texts.ts";
import type { Words } from "../src/words/words.ts";

export const compare = defineCommand({
  name: "compare",
  description: ({ descriptions }) => descriptions.compare,
  illustrated: true,
  options: {
    countries: required(holdersOption(({ options }) => options.countries)),
    as: choiceOption("u", ({ options }) => options.comparedAs, {
      billions: ({ choices }) => choices.billions,
      share: ({ choices }) => choices.share,
      indexed: ({ choices }) => choices.indexed,
    }),
    range: rangeOption(),
    month: monthOption(({ options }) => options.monthUpTo),
    as_of: releaseOption(),
  },
  run({ countries, as = "billions", range = "10y", month, as_of }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const asked = month ?? vintage.newestMonth();
    if (!asked) throw new UserError(words.missing.noFigures);
    const ids = countries.map(({ id }) => id);
    const span = shared(words, vintage, countries, chartSpan(vintage, ids, asked, range));
    const card = compareCard(words, { vintage, holders: countries, as, span, asked });
    const question = { c: ids.join(","), m: month, a: as_of?.release };
    const picture = comparePicture(words, vintage, ids, { month: asked, range, as });
    return {
      card: { ...card, picture },
      buttons: [
        asButtons(words, { ...question, r: range }, as).filter(fitsCustomId),
        rangeButtons(words, buttonCommand(["compare"], { ...question, u: as }), range).filter(fitsCustomId),
      ],
    };
  },
});

function asButtons(
  { buttons }: Words,
  question: Readonly<Record<string, string | undefined>>,
  shown: ComparedAs,
): Button[] {
  const all: ComparedAs[] = ["billions", "share", "indexed"];
  return all.map((as) => ({
    label: buttons.comparedAs[as],
    command: buttonCommand(["compare"], { ...question, u: as }),
    opens: "in-place",
    current: as === shown,
  }));
}

/** @throws UserError where no month has figures of all of them */
function shared({ comparison }: Words, vintage: Vintage, holders: readonly Holder[], span: Span): Span {
  const found = sharedMonths(
    vintage,
    holders.map(({ id }) => id),
    span,
  );
  if (found) return found;
  const runs = holders.map((holder) => {
    const [from, to] = [vintage.oldestMonth(holder.id), vintage.newestMonth(holder.id)];
    return { holder, months: from && to ? { from, to } : null };
  });
  throw new UserError(comparison.noSharedMonth({ ...span, runs }));
}
