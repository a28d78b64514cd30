import { defineCommand } from "../src/discord/command.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption, countOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import { ranking } from "../src/insights/ranking.ts";
import type { Answer, Button } from "../src/views/card.ts";
import { ranksPicture } from "../src/views/card-pictures.ts";
import { holdersCard } from "../src/views/holders-card.ts";
import { holdersCsv } from "../src/views/holdings-csv.ts";
import { outsideRange } from "../src/words/missing.ts";

const DEFAULT_COUNT = 10;

export const holders = defineCommand({
  name: "holders",
  description: ({ descriptions }) => descriptions.holders,
  illustrated: true,
  options: {
    month: monthOption(({ options }) => options.month),
    count: countOption(({ options }) => options.countOfHolders, 1, 25),
    as_of: releaseOption(),
    from: { ...countOption(({ options }) => options.fromPlace, 1, 100), key: "f" },
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      csv: ({ choices }) => choices.allHoldersCsv,
    }),
  },
  run({ month, count = DEFAULT_COUNT, as_of, from = 1, show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const asked = month ?? vintage.newestMonth();
    if (!asked) throw new UserError(words.missing.noFigures);
    const ranks = ranking(vintage, asked);
    const last = ranks.places.length;
    if (last === 0) throw new UserError(outsideRange(words, vintage, asked));
    if (from > last) throw new UserError(words.ranking.onlySoMany({ count: last, month: asked }));
    const card = holdersCard(words, vintage, ranks, from, count);
    if (show === "csv") return { card, files: [holdersCsv(vintage, ranks)] };
    const as = as_of ? ` a=${as_of.release}` : "";
    const page = (label: string, start: number): Button => ({
      label,
      command: `holders m=${asked} n=${count} f=${start}${as}`,
      opens: "in-place",
    });
    const pages = [
      ...(from > 1 ? [page(words.buttons.back, Math.max(1, from - count))] : []),
      ...(from + count <= last
        ? [page(words.buttons.next(Math.min(count, last - from - count + 1)), from + count)]
        : []),
    ];
    return {
      card: { ...card, picture: ranksPicture(words, vintage, asked) },
      buttons: [[...pages, { label: words.buttons.csv, command: `holders m=${asked}${as} s=csv`, opens: "privately" }]],
    };
  },
});
