import { toHolderId } from "../../src/holdings/holder.ts";
import { type Month, toMonth } from "../../src/holdings/month.ts";
import { records } from "../../src/insights/claims/records.ts";
import { type HolderFacts, holderFacts } from "../../src/insights/holder-facts.ts";
import { type ReleaseFacts, releaseFacts } from "../../src/insights/release-facts.ts";
import type { Card } from "../../src/views/card.ts";
import { explainedCard } from "../../src/views/explained-card.ts";
import { fullReport } from "../../src/views/full-report.ts";
import { proofCard } from "../../src/views/proof-card.ts";
import { quoteCard } from "../../src/views/quote.ts";
import { recordsCard } from "../../src/views/records-card.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "../../src/views/release-card.ts";
import type { Words } from "../../src/words/words.ts";
import { shipped } from "../support/shipped.ts";

const JULY = toMonth("2026-07");
const occasion: ReleaseOccasion = {
  next: { unixSeconds: 1_792_180_800, expected: false },
  late: false,
  missedReleases: [],
  additions: [],
  table3: "not-awaited",
  met: [],
};

/** What an editor of the language reads before signing it, by the name of its snapshot. */
export const RENDERED: Readonly<Record<string, (words: Words) => string>> = {
  notification: (words) => releaseSentence(words, facts("2026-07")),
  "brief-2026-07": (words) => whole(briefCard(words, facts("2026-07"), occasion)),
  "brief-2022-03": (words) => whole(briefCard(words, facts("2022-03"), occasion)),
  "full-2026-07": (words) => whole(fullReport(words, facts("2026-07"), occasion)),
  "full-2026-04-as-of-2026-06-18": (words) => whole(fullReport(words, facts("2026-04", "2026-06-18"), occasion)),
  "full-2021-06": (words) => whole(fullReport(words, facts("2021-06"), occasion)),
  "explained-2026-07": (words) => whole(explainedCard(words, facts("2026-07"))),
  "explained-2026-04": (words) => whole(explainedCard(words, facts("2026-04", "2026-06-18"))),
  "quote-japan": (words) => whole(quoteCard(words, factsOf("JP"))),
  "quote-total": (words) => whole(quoteCard(words, factsOf("total"))),
  "records-japan": (words) => recordsWithProof(words, "JP"),
  "records-china": (words) => recordsWithProof(words, "CN"),
  "records-uk": (words) => recordsWithProof(words, "GB"),
  "records-canada": (words) => recordsWithProof(words, "CA"),
};

/** The post and the full report of a month, in one text. */
export function bothForms(words: Words, month: Month): string {
  return [briefCard, fullReport].map((form) => whole(form(words, facts(month), occasion))).join("\n");
}

function facts(month: string, release?: string): ReleaseFacts {
  const found = releaseFacts(shipped, shipped.asOf(release), toMonth(month));
  if (!found) throw new Error(`no total for ${month}`);
  return found;
}

function factsOf(id: string): HolderFacts {
  const found = holderFacts(shipped.asOf(), toHolderId(id), JULY);
  if (!found) throw new Error(`no figure of ${id}`);
  return found;
}

/** The list, and the proof of what stands first in it. */
function recordsWithProof(words: Words, id: string): string {
  const vintage = shipped.asOf();
  const { holder } = factsOf(id);
  const claims = records(vintage, holder.id, JULY);
  const [claim] = claims;
  const proofs = claim ? [proofCard(words, vintage, holder, { claim, number: 1 })] : [];
  return [recordsCard(words, vintage, holder, JULY, claims), ...proofs].map(whole).join("\n\n----\n\n");
}

function whole({ title, body, footer }: Card): string {
  return `${title}\n\n${body}\n\n${footer}`;
}
