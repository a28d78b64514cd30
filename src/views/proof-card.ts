import type { Break } from "../holdings/break.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Evidence } from "../insights/claims/basis.ts";
import type { Claim } from "../insights/claims/claim.ts";
import { newsworthiness } from "../insights/claims/newsworthiness.ts";
import { ACROSS_BREAKS } from "../words/en/claims.ts";
import { computedFrom } from "../words/en/composites.ts";
import { monthName, shortDay } from "../words/en/dates.ts";
import { shortName } from "../words/en/holder-names.ts";
import { howRead } from "../words/en/how-read.ts";
import { listed } from "../words/en/numbers.ts";
import { recordClaim } from "../words/en/record-claims.ts";
import { inBillions, signedBillions } from "../words/money.ts";
import type { Card } from "./card.ts";
import { filesOf } from "./records-card.ts";
import { cardSource, sourceUrl, tableName } from "./source.ts";

const MOST_LINES = 30;
/** More breaks are named by their months alone. */
const BREAKS_IN_FULL = 3;

interface Chosen {
  readonly claim: Claim;
  /** Its place in the list. */
  readonly number: number;
}

/** What proves a claim: the months compared, their values, and the files in which they stand. */
export function proofCard(vintage: Vintage, holder: Holder, { claim, number }: Chosen): Card {
  const files = [...new Set(claim.proof.flatMap(filesOf))];
  const lines = claim.proof.map((evidence) => observation(vintage, evidence, files));
  const more = lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} more`] : [];
  const paragraphs = [
    [`**${recordClaim(vintage, claim)}**`],
    [...lines.slice(0, MOST_LINES), ...more],
    [howRead(claim), coverage(claim), ...members(vintage, holder)],
    breaks(claim),
    files.map((file, at) => `[${at + 1}] ${fileLine(file)}`),
    [`Claim ${number}: ${newsworthiness(claim).because}.`],
  ];
  const body = paragraphs.filter((each) => each.length > 0).map((each) => each.join("\n"));
  const text = body.join("\n\n");
  const newest = files[0] ?? vintage.files.at(-1);
  return {
    title: `Proof: ${holder.name}, ${monthName(claim.month)}`,
    url: sourceUrl(newest?.table ?? "slt_table5"),
    body: text,
    footer: newest ? `$ bn · ${cardSource(newest, text, files)}` : "",
  };
}

/** "Japan, April 2026 1,209.9 → July 2026 1,103.9: −106.0 [1]" */
function observation(vintage: Vintage, evidence: Evidence, files: readonly ReleaseFile[]): string {
  const marks = filesOf(evidence)
    .map((file) => `[${files.indexOf(file) + 1}]`)
    .join("");
  const name = nameOf(vintage, evidence.holder);
  switch (evidence.kind) {
    case "level": {
      const text = `${name}, ${monthName(evidence.month)}: ${inBillions(evidence.figure.millions)} ${marks}`;
      return evidence.nearest ? `Nearest in between: ${text}` : text;
    }
    case "share": {
      const { figure, total, month, nearest } = evidence;
      const text = `${name}, ${monthName(month)}: ${inBillions(figure.millions)} of ${inBillions(total.millions)}, ${((figure.millions / total.millions) * 100).toFixed(2)}% ${marks}`;
      return nearest ? `Nearest in between: ${text}` : text;
    }
    case "change": {
      const { from, to, fromMonth, toMonth, millions, steps } = evidence.change;
      const mark = steps.length > 0 ? ACROSS_BREAKS : "";
      const ends = `${monthName(fromMonth)} ${inBillions(from.millions)} → ${monthName(toMonth)} ${inBillions(to.millions)}`;
      return `${name}, ${ends}: ${millions === 0 ? "unchanged" : signedBillions(millions)}${mark} ${marks}`;
    }
    case "old-column":
      return `${name}, ${monthName(evidence.month)}, old column "for comparison only": ${inBillions(evidence.millions)} ${marks}`;
  }
}

function coverage({ from, stoppedAt }: Claim): string {
  const start = `Comparable figures run from ${monthName(from)}.`;
  return stoppedAt ? `${start} The reading stops at a break. ${stoppedAt.text}.` : start;
}

function members(vintage: Vintage, { id, kind }: Holder): string[] {
  return kind === "composite" ? [computedFrom(vintage, id)] : [];
}

function breaks({ crossed }: Claim): string[] {
  if (crossed.length === 0) return [];
  const named = (found: readonly Break[]) =>
    found.length > BREAKS_IN_FULL
      ? listed(found.map(({ month }) => monthName(month)))
      : found.map(({ text }) => text).join("; ");
  return [`${ACROSS_BREAKS}Compared across: ${named(crossed)}.`];
}

/** The hash of a copy that was retyped would not be that of the Treasury's own file. */
function fileLine({ table, release, asServed, sha256 }: ReleaseFile): string {
  const file = `TIC ${tableName(table)}, release of ${shortDay(release)}`;
  return asServed ? `${file}, SHA-256 \`${sha256}\`` : `${file} (not held as served: no SHA-256)`;
}

function nameOf(vintage: Vintage, id: HolderId): string {
  const holder = vintage.holder(id);
  return holder ? shortName(holder) : id;
}
