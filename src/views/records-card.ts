import type { Holder } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Evidence } from "../insights/claims/basis.ts";
import type { Claim } from "../insights/claims/claim.ts";
import { isNewlyListed } from "../insights/newly-listed.ts";
import { newestSplitMonth } from "../insights/split.ts";
import { computedFrom } from "../words/members.ts";
import { recordClaim } from "../words/record-claim.ts";
import type { Words } from "../words/words.ts";
import type { Card, Select } from "./card.ts";
import { cardSource, fileOf, sourceUrl } from "./source.ts";
import { splitLine } from "./split-line.ts";

const LONGEST_LABEL = 100;

/** What is notable of one holder in one month. */
export function recordsCard(
  words: Words,
  vintage: Vintage,
  holder: Holder,
  month: Month,
  claims: readonly Claim[],
): Card {
  const figure = vintage.at(holder.id, month);
  const carriedBy = figure.kind === "figure" ? figure.carriedBy : fileOf(vintage, month);
  const lines = claims.map((claim, at) => `${at + 1}. ${recordClaim(words, vintage, claim)}`);
  const parts = splitOf(words, vintage, holder, month);
  const said = lines.length > 0 ? lines.join("\n") : words.records.nothing;
  const body = [said, parts, computedFrom(words, vintage, holder.id)].filter(Boolean).join("\n\n");
  const table3 = parts ? vintage.newestFileOf("slt_table3") : null;
  const files = [...claims.flatMap(({ proof }) => proof.flatMap(filesOf)), ...(table3 ? [table3] : [])];
  return {
    title: words.punctuation.aside(words.records.title(holder, month), levels(words, vintage, holder, month)),
    url: sourceUrl(carriedBy?.table ?? "slt_table5"),
    body,
    footer: carriedBy ? cardSource(words, carriedBy, body, files) : "",
  };
}

/** What the change on the month was made of, where its Table 3 is held. */
function splitOf(words: Words, vintage: Vintage, { id }: Holder, month: Month): string | null {
  const line = month <= (newestSplitMonth(vintage) ?? "") ? splitLine(words, vintage, id, month) : null;
  return line && `**${words.report.headings.boughtOrSold}** ${line}`;
}

/** Each claim of a card; the release is written out, so that a later one does not change what was asked for. */
export function proofSelect(
  words: Words,
  vintage: Vintage,
  holder: Holder,
  month: Month,
  claims: readonly Claim[],
): Select | null {
  if (claims.length === 0) return null;
  const choices = claims.map((claim, at) => ({
    label: shortened(`${at + 1}. ${recordClaim(words, vintage, claim)}`),
    command: `records c=${holder.id} m=${month} a=${vintage.release} p=${claim.kind}`,
    opens: "privately" as const,
  }));
  return { placeholder: words.records.chooseProof, choices };
}

/** The release files in which an observation stands. */
export function filesOf(evidence: Evidence): ReleaseFile[] {
  switch (evidence.kind) {
    case "level":
      return [evidence.figure.carriedBy];
    case "share":
      return [...new Set([evidence.figure.carriedBy, evidence.total.carriedBy])];
    case "change":
      return [evidence.change.to.carriedBy];
    case "old-column":
      return [evidence.file];
  }
}

/** "$1,103.9 bn, −12.8" */
function levels({ money, claims, punctuation }: Words, vintage: Vintage, { id }: Holder, month: Month): string {
  const change = vintage.change(id, addMonths(month, -1), month);
  const isMove = change.kind === "change" && change.steps.length === 0 && !isNewlyListed(vintage, id, month);
  const amount = money.amount(vintage.millions(id, month) ?? 0);
  if (!isMove) return amount;
  return amount + punctuation.comma + (change.millions === 0 ? claims.unchanged : money.change(change.millions));
}

function shortened(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;
}
