import { defineCommand } from "../src/discord/command.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption, countOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Change } from "../src/holdings/change.ts";
import { addMonths, type Month } from "../src/holdings/month.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { TOTAL } from "../src/insights/holder-facts.ts";
import { movers } from "../src/insights/movers.ts";
import type { Answer } from "../src/views/card.ts";
import { changesPicture } from "../src/views/card-pictures.ts";
import { changesCard } from "../src/views/changes-card.ts";
import { changesCsv } from "../src/views/changes-csv.ts";
import { breakText } from "../src/words/break-text.ts";
import { outsideRange } from "../src/words/missing.ts";
import type { Words } from "../src/words/words.ts";

const DEFAULT_COUNT = 5;

export const changes = defineCommand({
  name: "changes",
  description: ({ descriptions }) => descriptions.changes,
  illustrated: true,
  options: {
    month: monthOption(({ options }) => options.month),
    period: choiceOption("d", ({ options }) => options.period, {
      "1": ({ choices }) => choices.periods["1"],
      "3": ({ choices }) => choices.periods["3"],
      "12": ({ choices }) => choices.periods["12"],
      ytd: ({ choices }) => choices.yearToDate,
    }),
    count: countOption(({ options }) => options.countOfMovers, 1, 15),
    as_of: releaseOption(),
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      csv: ({ choices }) => choices.allHoldersCsv,
    }),
  },
  run({ month, period = "1", count = DEFAULT_COUNT, as_of, show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const to = month ?? vintage.newestMonth();
    if (!to) throw new UserError(words.missing.noFigures);
    const months = period === "ytd" ? Number(to.slice(5)) : Number(period);
    const total = totalChange(words, vintage, to, months);
    const moved = movers(vintage, to, months);
    const card = changesCard(words, { vintage, month: to, months, total, movers: moved, count });
    if (show === "csv") return { card, files: [changesCsv(vintage, total, moved)] };
    const question = `changes m=${to} d=${period}${as_of ? ` a=${as_of.release}` : ""} s=csv`;
    const picture = changesPicture(words, vintage, vintage, to, months);
    return {
      card: { ...card, picture },
      buttons: [[{ label: words.buttons.csv, command: question, opens: "privately" }]],
    };
  },
});

/** @throws UserError where no release holds both ends, or a survey re-based one of them */
function totalChange(words: Words, vintage: Vintage, to: Month, months: number): Change {
  const from = addMonths(to, -months);
  const change = vintage.change(TOTAL, from, to);
  if (change.kind === "missing") {
    if (change.reason === "no-common-release")
      throw new UserError(words.changes.noCommonRelease({ release: vintage.release, from, to }));
    throw new UserError(outsideRange(words, vintage, vintage.millions(TOTAL, to) === null ? to : from));
  }
  const [step] = change.steps;
  if (months === 1 && step) {
    throw new UserError(words.changes.noChangeOfMonth({ text: breakText(words, step), from }));
  }
  return change;
}
