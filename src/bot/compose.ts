import type { Announcement } from "../announcements/announcement.ts";
import type { Compose } from "../announcements/compose.ts";
import { nextRelease } from "../announcements/overdue.ts";
import type { Format } from "../announcements/subscription.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import { headlineRevision } from "../insights/headline-revision.ts";
import { releaseFacts } from "../insights/release-facts.ts";
import type { Calendar, Release } from "../tic/calendar.ts";
import { washingtonInstant } from "../tic/washington-time.ts";
import type { Post } from "../views/card.ts";
import type { ReleaseOccasion } from "../views/release-card.ts";
import { correctedPost, releasePost } from "../views/release-post.ts";

const RELEASE_HOUR = 16;

interface ComposeParts {
  readonly calendar: Calendar;
  dataset(): Dataset;
}

/**
 * What a subscribed channel reads: in its format, as the release of that month had it, whenever it is sent or edited. What
 * a later release made of the headline is a line at the end.
 */
export function createCompose({ dataset, calendar }: ComposeParts): Compose {
  return (announcement, { format, corrections }) => {
    const held = dataset();
    const { referenceMonth, releaseDate, revisedBy } = announcement;
    const then = held.asOf(releaseOf(held, announcement));
    const facts = releaseFacts(held, then, referenceMonth);
    if (!facts) throw new Error(`no figures are held for ${referenceMonth}`);
    const next = nextRelease(calendar, referenceMonth, washingtonInstant(releaseDate, RELEASE_HOUR).getTime());
    const post = releasePost(facts, format, occasionOf(announcement, next));
    const revision = revisedBy && corrections ? headlineRevision(then, held.asOf(revisedBy), referenceMonth) : null;
    return revision ? correctedPost(post, revision) : post;
  };
}

/** The release that an announcement is of: the first that is held with its month. */
export function releaseOf(dataset: Dataset, { referenceMonth, releaseDate }: Announcement): string {
  const carriesIt = ({ table, newestMonth }: ReleaseFile) => table === "slt_table5" && newestMonth === referenceMonth;
  return dataset.files.find(carriesIt)?.release ?? releaseDate;
}

/** The newest month as it is posted on its release day. @throws Error if nothing is held */
export function composeNewest(dataset: Dataset, format: Format, next: Release): { month: Month; post: Post } {
  const vintage = dataset.asOf();
  const month = dataset.newestMonthOf("slt_table5");
  const facts = month && releaseFacts(dataset, vintage, month);
  if (!facts) throw new Error("no release is held");
  return { month, post: releasePost(facts, format, occasionOf({ late: false, missedReleases: [] }, next)) };
}

function occasionOf(
  { late, missedReleases }: Pick<Announcement, "late" | "missedReleases">,
  { at, official }: Release,
): ReleaseOccasion {
  return { next: { unixSeconds: Math.floor(at.getTime() / 1000), expected: !official }, late, missedReleases };
}
