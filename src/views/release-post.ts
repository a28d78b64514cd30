import type { Met } from "../insights/conditions/met.ts";
import type { HeadlineRevision } from "../insights/headline-revision.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { inOrderOfLead } from "../words/met-lead.ts";
import type { Words } from "../words/words.ts";
import type { Button, Post } from "./card.ts";
import { changesPicture } from "./card-pictures.ts";
import { fullReport } from "./full-report.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "./release-card.ts";

/** Discord takes no longer description of an embed. */
const LONGEST_BODY = 4_096;

export type ReleaseFormat = "brief" | "full";

/** What a subscribed channel gets on release day. The first button names the reference month: it tells the post again. */
export function releasePost(words: Words, facts: ReleaseFacts, format: ReleaseFormat, occasion: ReleaseOccasion): Post {
  const card = format === "full" ? fullReport(words, facts, occasion) : briefCard(words, facts, occasion);
  const picture = changesPicture(words, facts.vintage, facts.flows, facts.month, 1);
  return {
    sentence: releaseSentence(words, facts, occasion.met),
    card: { ...card, picture },
    buttons: [[...releaseButtons(words, facts.month, null, format), ...proofButtons(words, facts, occasion.met)]],
  };
}

/** A row has room for two more: of those named first. */
const MOST_PROOFS = 2;

function proofButtons({ watching }: Words, { vintage }: ReleaseFacts, met: readonly Met[]): Button[] {
  return inOrderOfLead(met)
    .slice(0, MOST_PROOFS)
    .map((each) => ({
      label: watching.proof(each.holder),
      command: proofCommand(each, vintage.release),
      opens: "privately",
    }));
}

/** Of a claim the months that prove it; Table 3 and revisions are their own proof. */
function proofCommand({ kind, claim, holder, month }: Met, release: string): string {
  const about = `c=${holder.id} m=${month}`;
  if (claim) return `records ${about} a=${release} p=${claim.kind}`;
  if (kind === "net") return `flows ${about}`;
  // They are listed of what the Treasury lists, not of sums made here.
  return holder.kind === "composite" ? `revisions a=${release}` : `revisions c=${holder.id} a=${release}`;
}

/** The post as it was, with what became of its headline as its last lines, oldest first. */
export function correctedPost(words: Words, post: Post, revisions: readonly HeadlineRevision[]): Post {
  if (revisions.length === 0) return post;
  const body = `${post.card.body}\n\n`;
  return { ...post, card: { ...post.card, body: body + revisedLines(words, revisions, LONGEST_BODY - body.length) } };
}

/** Where not all have room the newest stay, for they say what holds now. */
function revisedLines({ release }: Words, revisions: readonly HeadlineRevision[], room: number): string {
  const written = (leftOut: number) =>
    [...(leftOut ? [release.revisedBefore(leftOut)] : []), ...revisions.slice(leftOut).map(release.revised)].join("\n");
  let leftOut = 0;
  while (leftOut < revisions.length - 1 && written(leftOut).length > room) leftOut += 1;
  return written(leftOut);
}

/** @param release the state asked for, null for the newest */
export function releaseButtons(words: Words, month: string, release: string | null, format: ReleaseFormat): Button[] {
  const { buttons } = words.release;
  const as = release ? ` a=${release}` : "";
  const other = format === "full" ? "brief" : "full";
  return [
    {
      label: buttons[other],
      command: `tic m=${month} d=${other}${as}`,
      opens: "privately",
    },
    { label: buttons.quote, command: `tic m=${month} d=quote${as}`, opens: "privately" },
    { label: buttons.explained, command: `tic m=${month} d=explained${as}`, opens: "privately" },
  ];
}
