import { defineCommand } from "../src/discord/command.ts";
import type { Status } from "../src/discord/context.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Month } from "../src/holdings/month.ts";
import type { Vintage } from "../src/holdings/vintage.ts";
import { formSBuyers, transactions } from "../src/insights/form-s.ts";
import { TOTAL } from "../src/insights/holder-facts.ts";
import { netBuyers } from "../src/insights/net-buyers.ts";
import { releaseFacts } from "../src/insights/release-facts.ts";
import { split } from "../src/insights/split.ts";
import type { Answer, Attachment } from "../src/views/card.ts";
import { changesPicture } from "../src/views/card-pictures.ts";
import { explainedCard } from "../src/views/explained-card.ts";
import { netBuyersCsv } from "../src/views/flows-csv.ts";
import { formSBuyersCsv } from "../src/views/form-s-csv.ts";
import { fullReport } from "../src/views/full-report.ts";
import { releaseCsv } from "../src/views/holdings-csv.ts";
import { quoteCard } from "../src/views/quote.ts";
import { briefCard, type ReleaseOccasion } from "../src/views/release-card.ts";
import { releaseButtons } from "../src/views/release-post.ts";
import { outsideRange } from "../src/words/missing.ts";

export const tic = defineCommand({
  name: "tic",
  description: ({ descriptions }) => descriptions.tic,
  illustrated: true,
  options: {
    month: monthOption(({ options }) => options.month),
    detail: choiceOption("d", ({ options }) => options.detail, {
      brief: ({ choices }) => choices.brief,
      full: ({ choices }) => choices.full,
      quote: ({ choices }) => choices.quote,
      explained: ({ choices }) => choices.explained,
      csv: ({ choices }) => choices.figuresCsv,
    }),
    as_of: releaseOption(),
  },
  run({ month, detail = "brief", as_of }, { words, dataset, status }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const asked = month ?? vintage.newestMonth();
    const facts = asked ? releaseFacts(dataset, vintage, asked) : null;
    if (!facts) throw new UserError(asked ? outsideRange(words, vintage, asked) : words.missing.noFigures);
    if (detail === "explained") return { card: explainedCard(words, facts), alone: true };
    if (detail === "quote") return { card: quoteCard(words, facts.total), alone: true };
    const as = as_of ? ` a=${as_of.release}` : "";
    const csv = { label: words.buttons.csv, command: `tic m=${facts.month} d=csv${as}`, opens: "privately" } as const;
    const card =
      detail === "full" ? fullReport(words, facts, occasion(status)) : briefCard(words, facts, occasion(status));
    if (detail === "csv")
      return { card, files: [releaseCsv(vintage, facts.month), ...transactionFiles(vintage, facts.month)] };
    const picture = changesPicture(words, vintage, vintage, facts.month, 1);
    return {
      card: { ...card, picture },
      buttons: [[...releaseButtons(words, facts.month, as_of?.release ?? null, detail), csv]],
    };
  },
});

function occasion({ nextDue, awaitsSplit }: Status): ReleaseOccasion {
  const next = nextDue && { unixSeconds: Math.floor(nextDue.at.getTime() / 1000), expected: !nextDue.official };
  const table3 = awaitsSplit ? "awaited" : "not-awaited";
  return { next, late: false, missedReleases: [], additions: [], table3, met: [] };
}

/** Who bought and sold, where the summary can say it. */
function transactionFiles(vintage: Vintage, month: Month): Attachment[] {
  const shown = split(vintage, TOTAL, month);
  if (shown.kind === "split") return [netBuyersCsv(vintage, shown, netBuyers(vintage, month))];
  const before = transactions(vintage, TOTAL, month);
  return before ? [formSBuyersCsv(vintage, before, formSBuyers(vintage, month))] : [];
}
