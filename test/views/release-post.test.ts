import { expect, test } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import type { HeadlineRevision } from "../../src/insights/headline-revision.ts";
import type { Post } from "../../src/views/card.ts";
import { correctedPost } from "../../src/views/release-post.ts";
import { en } from "../../src/words/en/words.ts";

const body = "x".repeat(3_000);
const post: Post = { sentence: "", card: { title: "", url: "", body, footer: "" }, buttons: [] };
const revisions = (count: number) =>
  Array.from(
    { length: count },
    (_, index): HeadlineRevision => ({
      ...{ month: toMonth("2026-04"), release: `2026-12-${index + 1}`, level: null },
      change: { thenMillions: index * 1_000, nowMillions: (index + 1) * 1_000 },
    }),
  );
const added = (count: number) =>
  correctedPost(en, post, revisions(count)).card.body.slice(body.length).trim().split("\n");

test("a post without revisions stays as it is", () => {
  expect(correctedPost(en, post, [])).toBe(post);
});

test("revisions are its last lines, oldest first", () => {
  expect(added(2)).toEqual([
    "Revised 1 Dec: April's change of 0.0 is now +1.0",
    "Revised 2 Dec: April's change of +1.0 is now +2.0",
  ]);
});

test("where not all have room in a message the newest stay, and the others are counted", () => {
  const lines = added(30);
  expect(lines[0]).toMatch(/^Revised \d+ times before$/);
  expect(lines.at(-1)).toBe("Revised 30 Dec: April's change of +29.0 is now +30.0");
  expect(Number(lines[0]?.split(" ")[1]) + lines.length - 1).toBe(30);
  expect(correctedPost(en, post, revisions(30)).card.body.length).toBeLessThanOrEqual(4_096);
});
