import type { HeadlineRevision } from "../insights/headline-revision.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { revisedLine } from "../words/en/revised.ts";
import type { Button, Post } from "./card.ts";
import { fullReport } from "./full-report.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "./release-card.ts";

export type ReleaseFormat = "brief" | "full";

/** What a subscribed channel gets on release day. The first button names the reference month: it tells the post again. */
export function releasePost(facts: ReleaseFacts, format: ReleaseFormat, occasion: ReleaseOccasion): Post {
  const card = format === "full" ? fullReport(facts, occasion) : briefCard(facts, occasion);
  return { sentence: releaseSentence(facts), card, buttons: [releaseButtons(facts.month, null, format)] };
}

/** The post as it was, with what became of its headline as its last line. */
export function correctedPost(post: Post, revision: HeadlineRevision): Post {
  return { ...post, card: { ...post.card, body: `${post.card.body}\n\n${revisedLine(revision)}` } };
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
