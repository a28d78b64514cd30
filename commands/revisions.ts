import { defineCommand } from "../src/discord/command.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import { newestRevising, revisions as revisionsOf } from "../src/insights/revision.ts";
import type { Answer } from "../src/views/card.ts";
import { revisionsCard } from "../src/views/revisions-card.ts";

export const revisions = defineCommand({
  name: "revisions",
  description: "What a release changed of the figures that were out before it",
  options: {
    release: releaseOption("A release, such as 2026-06-18 (the newest that revised anything)"),
    country: holderOption("A country, or total, official (all)"),
  },
  run({ release, country }, { dataset }): Answer {
    if (country?.kind === "composite") {
      throw new UserError(`${country.name} is a sum made here, which no release revises. Ask for one of its members.`);
    }
    const date =
      release?.release ?? newestRevising(dataset, country?.id ?? null) ?? newestRevising(dataset, null) ?? null;
    if (!date) throw new UserError("No release that is held has revised an earlier one.");
    return { card: revisionsCard(dataset.asOf(date), revisionsOf(dataset, date), country ?? null) };
  },
});
