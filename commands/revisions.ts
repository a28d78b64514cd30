import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import { newestRevising, revisions as revisionsOf } from "../src/insights/revision.ts";
import type { Answer } from "../src/views/card.ts";
import { holderCsv } from "../src/views/holdings-csv.ts";
import { revisionsCard } from "../src/views/revisions-card.ts";
import { revisionsCsv } from "../src/views/revisions-csv.ts";

export const revisions = defineCommand({
  name: "revisions",
  description: ({ descriptions }) => descriptions.revisions,
  options: {
    release: releaseOption(({ options }) => options.release),
    country: holderOption(({ options }) => options.countryOfRevisions),
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      csv: ({ choices }) => choices.allRevisionsCsv,
    }),
  },
  run({ release, country, show = "card" }, { words, dataset }): Answer {
    if (country?.kind === "composite") {
      throw new UserError(words.revisions.noComposite(country));
    }
    const date =
      release?.release ?? newestRevising(dataset, country?.id ?? null) ?? newestRevising(dataset, null) ?? null;
    if (!date) throw new UserError(words.revisions.none);
    const [vintage, all] = [dataset.asOf(date), revisionsOf(dataset, date)];
    const card = revisionsCard(words, vintage, all, country ?? null);
    if (show === "csv") {
      const series = country ? [holderCsv(vintage, country.id)] : [];
      return { card, files: [revisionsCsv(vintage, all, country ?? null), ...series] };
    }
    const csv = buttonCommand(["revisions"], { a: date, c: country?.id, s: "csv" });
    return { card, buttons: [[{ label: words.buttons.csv, command: csv, opens: "privately" }]] };
  },
});
