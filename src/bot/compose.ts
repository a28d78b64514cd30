import type { Addition, Announcement } from "../announcements/announcement.ts";
import type { Compose } from "../announcements/compose.ts";
import { nextRelease } from "../announcements/overdue.ts";
import type { PostStyle } from "../announcements/subscription.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import { type ReleaseFacts, releaseFacts } from "../insights/release-facts.ts";
import type { Calendar, Release } from "../tic/calendar.ts";
import { washingtonInstant, washingtonTime } from "../tic/washington-time.ts";
import type { Post } from "../views/card.ts";
import type { ReleaseOccasion } from "../views/release-card.ts";
import { correctedPost, releasePost } from "../views/release-post.ts";
import { wordsOf } from "../words/catalogue.ts";
import type { Words } from "../words/words.ts";
import { namedRevisions, releaseOf, vintageOf } from "./announced-figures.ts";

const RELEASE_HOUR = 16;

type Announced = Pick<Announcement, "referenceMonth" | "releaseDate">;

interface ComposeParts {
  readonly calendar: Calendar;
  dataset(): Dataset;
  awaitsSplit(): boolean;
}

/**
 * What a subscribed channel reads: in its format, on the figures of the Table 5 that is announced, whenever it is sent or
 * edited. What other tables of the release tell comes beside them, so that nothing that was read changes; what a later
 * release made of the headline is a line at the end.
 */
export function createCompose({ dataset, calendar, awaitsSplit }: ComposeParts): Compose {
  return (announcement, { format, language, corrections }) => {
    const held = dataset();
    const words = wordsOf(language);
    const { referenceMonth, releaseDate } = announcement;
    const facts = factsOfPost(held, announcement);
    if (!facts) throw new Error(`no figures are held for ${referenceMonth}`);
    const isNewest = held.newestMonthOf("slt_table5") === referenceMonth;
    const table3 = isNewest && awaitsSplit() ? "line-replaced" : "not-awaited";
    const next = nextRelease(calendar, referenceMonth, washingtonInstant(releaseDate, RELEASE_HOUR).getTime());
    const post = releasePost(words, facts, format, { ...occasionOf(words, announcement, next), table3 });
    return corrections ? correctedPost(words, post, namedRevisions(held, announcement)) : post;
  };
}

function factsOfPost(dataset: Dataset, announced: Announced): ReleaseFacts | null {
  const facts = releaseFacts(dataset, vintageOf(dataset, announced), announced.referenceMonth);
  return facts && { ...facts, flows: dataset.asOf(releaseOf(dataset, announced)) };
}

/** The newest month as it is posted on its release day. @throws Error if nothing is held */
export function composeNewest(
  dataset: Dataset,
  { format, language }: PostStyle,
  next: Release,
): { month: Month; post: Post } {
  const words = wordsOf(language);
  const month = dataset.newestMonthOf("slt_table5");
  const facts = month && factsOfPost(dataset, { referenceMonth: month, releaseDate: dataset.asOf().release });
  if (!facts) throw new Error("no release is held");
  return { month, post: releasePost(words, facts, format, occasionOf(words, PREVIEW, next)) };
}

const PREVIEW = { late: false, missedReleases: [], additions: [] };

function occasionOf(
  words: Words,
  { late, missedReleases, additions }: Pick<Announcement, "late" | "missedReleases" | "additions">,
  { at, official }: Release,
): ReleaseOccasion {
  return {
    next: { unixSeconds: Math.floor(at.getTime() / 1000), expected: !official },
    late,
    missedReleases,
    additions: additions.flatMap((addition) => additionLine(words, addition)),
    table3: "not-awaited",
  };
}

/** Revisions have a place of their own, after all that the post says. */
function additionLine({ release }: Words, addition: Addition): string[] {
  if (addition.kind !== "split") return [];
  return [release.splitAdded(washingtonTime(new Date(addition.at)))];
}
