import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { required, type StringOption } from "../src/discord/option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Claim } from "../src/insights/claims/claim.ts";
import { records as recordsOf } from "../src/insights/claims/records.ts";
import type { Answer } from "../src/views/card.ts";
import { holderCsv } from "../src/views/holdings-csv.ts";
import { proofCard } from "../src/views/proof-card.ts";
import { proofSelect, recordsCard } from "../src/views/records-card.ts";
import { recordsCsv } from "../src/views/records-csv.ts";
import { missingFigure } from "../src/words/en/missing.ts";

/** A number is for people; a list of choices names the kind, which stays when a later version weighs the claims otherwise. */
const proofOption: StringOption<string> = {
  kind: "string",
  key: "p",
  description: "Show what proves a claim: its number",
  parse(raw) {
    const wanted = raw.trim().toLowerCase();
    if (/^([1-7]|[a-z]+(-[a-z]+)?)$/.test(wanted)) return wanted;
    throw new UserError("Option `proof` takes the number of a claim, from 1 to 7.");
  },
};

export const records = defineCommand({
  name: "records",
  description: "What is notable of one country, most newsworthy first, each claim with its proof",
  options: {
    country: required(holderOption("A country, or total, official, all other")),
    month: monthOption("Month (the newest that this holder has)"),
    as_of: releaseOption(),
    proof: proofOption,
    show: choiceOption("s", "What to show (card)", {
      card: "Card",
      csv: "The claims with their proofs, and all months, as CSV",
    }),
  },
  run({ country, month, as_of, proof, show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const asked = month ?? vintage.newestMonth(country.id) ?? vintage.newestMonth();
    if (!asked) throw new UserError("No figures are held.");
    const missing = missingFigure(vintage, country, asked);
    if (missing) throw new UserError(missing);
    const claims = recordsOf(vintage, country.id, asked);
    const card = recordsCard(words, vintage, country, asked, claims);
    if (show === "csv") {
      return { card, files: [recordsCsv(words, vintage, country, asked, claims), holderCsv(vintage, country.id)] };
    }
    if (proof !== undefined) return { card: proofCard(words, vintage, country, chosen(claims, proof)), alone: true };
    const csv = buttonCommand(["records"], { c: country.id, m: asked, a: as_of?.release, s: "csv" });
    const select = proofSelect(words, vintage, country, asked, claims);
    return { card, buttons: [[{ label: "CSV", command: csv, opens: "privately" }]], ...(select && { select }) };
  },
});

/** @throws UserError that says which there are */
function chosen(claims: readonly Claim[], proof: string): { claim: Claim; number: number } {
  const at = claims.findIndex(({ kind }, index) => kind === proof || String(index + 1) === proof);
  const claim = claims[at];
  if (claim) return { claim, number: at + 1 };
  const { length } = claims;
  const range =
    length > 1 ? `Here they run from 1 to ${length}.` : `Here there is ${length === 1 ? "one claim" : "none"}.`;
  throw new UserError(`Option \`proof\` takes the number of a claim. ${range}`);
}
