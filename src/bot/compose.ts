import type { Addition, Announcement } from "../announcements/announcement.ts";
import type { Compose } from "../announcements/compose.ts";
import type { Format } from "../announcements/subscription.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import { releaseFacts } from "../insights/release-facts.ts";
import type { Release } from "../tic/calendar.ts";
import { washingtonTime } from "../tic/washington-time.ts";
import { splitAdded } from "../views/additions.ts";
import type { Post } from "../views/card.ts";
import type { ReleaseOccasion } from "../views/release-card.ts";
import { releasePost } from "../views/release-post.ts";

interface ComposeParts {
  dataset(): Dataset;
  nextDue(): Release;
  awaitsSplit(): boolean;
}

/** What a subscribed channel reads: in its format, on the figures as they are when it is sent. */
export function createCompose({ dataset, nextDue, awaitsSplit }: ComposeParts): Compose {
  return (announcement, { format }) => {
    const held = dataset();
    const facts = releaseFacts(held, held.asOf(), announcement.referenceMonth);
    if (!facts) throw new Error(`no figures are held for ${announcement.referenceMonth}`);
    return releasePost(facts, format, {
      ...occasionOf(announcement, nextDue()),
      table3: awaitsSplit() ? "line-replaced" : "not-awaited",
    });
  };
}

/** The newest month as it is posted on its release day. @throws Error if nothing is held */
export function composeNewest(dataset: Dataset, format: Format, next: Release): { month: Month; post: Post } {
  const vintage = dataset.asOf();
  const month = dataset.newestMonthOf("slt_table5");
  const facts = month && releaseFacts(dataset, vintage, month);
  if (!facts) throw new Error("no release is held");
  return { month, post: releasePost(facts, format, occasionOf(PREVIEW, next)) };
}

const PREVIEW = { late: false, missedReleases: [], additions: [] };

function occasionOf(
  { late, missedReleases, additions }: Pick<Announcement, "late" | "missedReleases" | "additions">,
  { at, official }: Release,
): ReleaseOccasion {
  return {
    next: { unixSeconds: Math.floor(at.getTime() / 1000), expected: !official },
    late,
    missedReleases,
    additions: additions.map(additionLine),
    table3: "not-awaited",
  };
}

function additionLine({ kind, at }: Addition): string {
  const time = washingtonTime(new Date(at));
  switch (kind) {
    case "split":
      return splitAdded(time);
  }
}
