import type { HeadlineRevision } from "../insights/headline-revision.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import type { Words } from "../words/words.ts";
import type { Button, Post } from "./card.ts";
import { fullReport } from "./full-report.ts";
import { briefCard, type ReleaseOccasion, releaseSentence } from "./release-card.ts";

export type ReleaseFormat = "brief" | "full";

/** What a subscribed channel gets on release day. The first button names the reference month: it tells the post again. */
export function releasePost(words: Words, facts: ReleaseFacts, format: ReleaseFormat, occasion: ReleaseOccasion): Post {
  const card = format === "full" ? fullReport(words, facts, occasion) : briefCard(words, facts, occasion);
  return { sentence: releaseSentence(words, facts), card, buttons: [releaseButtons(words, facts.month, null, format)] };
}

/** The post as it was, with what became of its headline as its last line. */
export function correctedPost({ release }: Words, post: Post, revision: HeadlineRevision): Post {
  return { ...post, card: { ...post.card, body: `${post.card.body}\n\n${release.revised(revision)}` } };
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
