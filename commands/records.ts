import { defineCommand } from "../src/discord/command.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { holderOption } from "../src/discord/holder-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { required, type StringOption } from "../src/discord/option.ts";
import { choiceOption } from "../src/discord/plain-options.ts";
import { releaseOption } from "../src/discord/release-option.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Claim } from "../src/insights/claims/claim.ts";
import { claimOf, records as recordsOf } from "../src/insights/claims/records.ts";
import type { Answer } from "../src/views/card.ts";
import { holderCsv } from "../src/views/holdings-csv.ts";
import { type Chosen, proofCard } from "../src/views/proof-card.ts";
import { proofSelect, recordsCard } from "../src/views/records-card.ts";
import { recordsCsv } from "../src/views/records-csv.ts";
import { missingFigure } from "../src/words/missing.ts";
import type { Words } from "../src/words/words.ts";

/** A number is for people; a list of choices names the kind, which stays when a later version weighs the claims otherwise. */
const proofOption: StringOption<string> = {
  kind: "string",
  key: "p",
  description: ({ options }) => options.proof,
  parse(raw, { words }) {
    const wanted = raw.trim().toLowerCase();
    if (/^([1-7]|[a-z]+(-[a-z]+)?)$/.test(wanted)) return wanted;
    throw new UserError(words.input.noProofNumber(7));
  },
};

export const records = defineCommand({
  name: "records",
  description: ({ descriptions }) => descriptions.records,
  options: {
    country: required(holderOption(({ options }) => options.country)),
    month: monthOption(({ options }) => options.monthOfHolder),
    as_of: releaseOption(),
    proof: proofOption,
    show: choiceOption("s", ({ options }) => options.show, {
      card: ({ choices }) => choices.card,
      csv: ({ choices }) => choices.allClaimsCsv,
    }),
  },
  run({ country, month, as_of, proof, show = "card" }, { words, dataset }): Answer {
    const vintage = as_of ?? dataset.asOf();
    const asked = month ?? vintage.newestMonth(country.id) ?? vintage.newestMonth();
    if (!asked) throw new UserError(words.missing.noFigures);
    const missing = missingFigure(words, vintage, country, asked);
    if (missing) throw new UserError(missing);
    const claims = recordsOf(vintage, country.id, asked);
    const card = recordsCard(words, vintage, country, asked, claims);
    if (show === "csv") {
      return { card, files: [recordsCsv(vintage, country, asked, claims), holderCsv(vintage, country.id)] };
    }
    if (proof !== undefined) {
      const unlisted = claimOf(vintage, country.id, asked, proof);
      return { card: proofCard(words, vintage, country, chosen(words, claims, unlisted, proof)), alone: true };
    }
    const csv = buttonCommand(["records"], { c: country.id, m: asked, a: as_of?.release, s: "csv" });
    const select = proofSelect(words, vintage, country, asked, claims);
    return {
      card,
      buttons: [[{ label: words.buttons.csv, command: csv, opens: "privately" }]],
      ...(select && { select }),
    };
  },
});

/** @throws UserError that says which there are */
function chosen({ input }: Words, claims: readonly Claim[], unlisted: Claim | null, proof: string): Chosen {
  const at = claims.findIndex(({ kind }, index) => kind === proof || String(index + 1) === proof);
  const claim = claims[at];
  if (claim) return { claim, number: at + 1 };
  if (unlisted) return { claim: unlisted, number: null };
  throw new UserError(input.noSuchProof(claims.length));
}
