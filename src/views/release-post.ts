import type { HeadlineRevision } from "../insights/headline-revision.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
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
    sentence: releaseSentence(words, facts),
    card: { ...card, picture },
    buttons: [releaseButtons(words, facts.month, null, format)],
  };
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
