import type { Holder } from "../holdings/holder.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Evidence } from "../insights/claims/basis.ts";
import type { Claim } from "../insights/claims/claim.ts";
import { newsworthiness } from "../insights/claims/newsworthiness.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { breakText } from "../words/break-text.ts";
import { holderOf } from "../words/holder-of.ts";
import { computedFrom } from "../words/members.ts";
import { recordClaim } from "../words/record-claim.ts";
import type { HowRead } from "../words/rooms/proof-words.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { filesOf } from "./records-card.ts";
import { cardSource, sourceUrl } from "./source.ts";

const MOST_LINES = 30;
/** More breaks are named by their months alone. */
const BREAKS_IN_FULL = 3;

export interface Chosen {
  readonly claim: Claim;
  /** Its place in the list; null where it has none. */
  readonly number: number | null;
}

/** What proves a claim: the months compared, their values, and the files in which they stand. */
export function proofCard(words: Words, vintage: Vintage, holder: Holder, { claim, number }: Chosen): Card {
  const { proof } = words;
  const files = [...new Set(claim.proof.flatMap(filesOf))];
  const lines = claim.proof.map((evidence) => observation(words, vintage, evidence, files));
  const more = lines.length > MOST_LINES ? [proof.more(lines.length - MOST_LINES)] : [];
  const reading = [proof.howRead[howRead(claim)], ...coverage(words, claim), ...members(words, vintage, holder)];
  const paragraphs = [
    [`**${recordClaim(words, vintage, claim)}**`],
    [...lines.slice(0, MOST_LINES), ...more],
    reading,
    breaks(words, claim),
    files.map((file, at) => `[${at + 1}] ${file.asServed ? proof.file(file) : proof.fileNotAsServed(file)}`),
    number === null ? [] : [proof.claim(number, newsworthiness(claim).because)],
  ];
  const body = paragraphs.filter((each) => each.length > 0).map((each) => each.join("\n"));
  const text = body.join("\n\n");
  const newest = files[0] ?? vintage.files.at(-1);
  return {
    title: proof.title(holder, claim.month),
    url: sourceUrl(newest?.table ?? "slt_table5"),
    body: text,
    footer: newest ? `${words.money.unit} · ${cardSource(words, newest, text, files)}` : "",
  };
}

/** "Japan, April 2026 1,209.9 → July 2026 1,103.9: −106.0 [1]" */
function observation(words: Words, vintage: Vintage, evidence: Evidence, files: readonly ReleaseFile[]): string {
  const marks = filesOf(evidence).map((file) => `[${files.indexOf(file) + 1}]`);
  const text = observed(words, vintage, evidence);
  const isNearest = "nearest" in evidence && evidence.nearest;
  return `${isNearest ? words.proof.nearest(text) : text} ${marks.join("")}`;
}

function observed(words: Words, vintage: Vintage, evidence: Evidence): string {
  const { money, proof, claims } = words;
  const holder = holderOf(vintage, evidence.holder);
  switch (evidence.kind) {
    case "level":
      return proof.level({ holder, month: evidence.month, amount: money.cell(evidence.figure.millions) });
    case "share": {
      const { figure, total, month } = evidence;
      const [amount, whole] = [money.cell(figure.millions), money.cell(total.millions)];
      return proof.share({
        holder,
        month,
        amount,
        total: whole,
        percent: money.exactPercent(figure.millions / total.millions),
      });
    }
    case "change": {
      const { from, to, fromMonth, toMonth, millions, steps } = evidence.change;
      const change =
        (millions === 0 ? claims.unchanged : money.cellChange(millions)) + (steps.length > 0 ? ACROSS_BREAKS : "");
      const ends = { fromMonth, from: money.cell(from.millions), toMonth, to: money.cell(to.millions) };
      return proof.change({ holder, ...ends, change });
    }
    case "old-column":
      return proof.oldColumn({ holder, month: evidence.month, amount: money.cell(evidence.millions) });
  }
}

function howRead(claim: Claim): HowRead {
  switch (claim.kind) {
    case "level":
      return claim.extreme.kind === "re-based" ? "re-based" : "level";
    case "passed":
    case "passed-by":
      return "overtake";
    default:
      return claim.kind;
  }
}

function coverage(words: Words, { from, stoppedAt }: Claim): string[] {
  const { proof, punctuation } = words;
  const stop = stoppedAt ? [proof.stoppedAt(breakText(words, stoppedAt))] : [];
  return [[proof.runFrom(from), ...stop].join(punctuation.gap)];
}

function members(words: Words, vintage: Vintage, { id, kind }: Holder): string[] {
  return kind === "composite" ? [computedFrom(words, vintage, id)] : [];
}

function breaks(words: Words, { crossed }: Claim): string[] {
  const { proof } = words;
  if (crossed.length === 0) return [];
  if (crossed.length > BREAKS_IN_FULL) return [proof.comparedAcrossMonths(crossed)];
  return [proof.comparedAcross(crossed.map((found) => breakText(words, found)))];
}
