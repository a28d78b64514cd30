import type { HeadlineRevision } from "../insights/headline-revision.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { revisedBefore, revisedLine } from "../words/en/revised.ts";
import type { Button, Post } from "./card.ts";
import { changesPicture } from "./card-pictures.ts";
import { fullReport } from "./full-report.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "./release-card.ts";

/** Discord takes no longer description of an embed. */
const LONGEST_BODY = 4_096;

export type ReleaseFormat = "brief" | "full";

/** What a subscribed channel gets on release day. The first button names the reference month: it tells the post again. */
export function releasePost(facts: ReleaseFacts, format: ReleaseFormat, occasion: ReleaseOccasion): Post {
  const card = format === "full" ? fullReport(facts, occasion) : briefCard(facts, occasion);
  const picture = changesPicture(facts.vintage, facts.flows, facts.month, 1);
  return {
    sentence: releaseSentence(facts),
    card: { ...card, picture },
    buttons: [releaseButtons(facts.month, null, format)],
  };
}

/** The post as it was, with what became of its headline as its last lines, oldest first. */
export function correctedPost(post: Post, revisions: readonly HeadlineRevision[]): Post {
  if (revisions.length === 0) return post;
  const body = `${post.card.body}\n\n`;
  return { ...post, card: { ...post.card, body: body + revisedLines(revisions, LONGEST_BODY - body.length) } };
}

/** Where not all have room the newest stay, for they say what holds now. */
function revisedLines(revisions: readonly HeadlineRevision[], room: number): string {
  const written = (leftOut: number) =>
    [...(leftOut ? [revisedBefore(leftOut)] : []), ...revisions.slice(leftOut).map(revisedLine)].join("\n");
  let leftOut = 0;
  while (leftOut < revisions.length - 1 && written(leftOut).length > room) leftOut += 1;
  return written(leftOut);
}

/** @param release the state asked for, null for the newest */
export function releaseButtons(month: string, release: string | null, format: ReleaseFormat): Button[] {
  const as = release ? ` a=${release}` : "";
  const other = format === "full" ? "brief" : "full";
  return [
    {
      label: other === "full" ? "Full report" : "In brief",
      command: `tic m=${month} d=${other}${as}`,
      opens: "privately",
    },
    { label: "Quote", command: `tic m=${month} d=quote${as}`, opens: "privately" },
    { label: "What does this mean?", command: `tic m=${month} d=explained${as}`, opens: "privately" },
  ];
}
