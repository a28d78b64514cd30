import { type Announcement, revisingReleases } from "../announcements/announcement.ts";
import type { RevisedBy } from "../announcements/later-content.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type HeadlineRevision, headlineRevisions } from "../insights/headline-revision.ts";

type Announced = Pick<Announcement, "referenceMonth" | "releaseDate">;

/** The release that an announcement is of: the first that is held with its month. */
export function releaseOf(dataset: Dataset, { referenceMonth, releaseDate }: Announced): string {
  const carriesIt = ({ table, newestMonth }: ReleaseFile) => table === "slt_table5" && newestMonth === referenceMonth;
  return dataset.files.find(carriesIt)?.release ?? releaseDate;
}

/** The state whose figures its posts carry. */
export function vintageOf(dataset: Dataset, announced: Announced): Vintage {
  return dataset.uponTable(releaseOf(dataset, announced), "slt_table5");
}

/** What its posts are to say of revisions: one for each release that it names, each against what was said before. */
export function namedRevisions(dataset: Dataset, announcement: Announcement): HeadlineRevision[] {
  const named = revisingReleases(announcement);
  return headlineRevisions(dataset, vintageOf(dataset, announcement), announcement.referenceMonth, named);
}

/** Only releases after the last that a post names can add to it: a line that was read is never followed by an older one. */
export function unnamedRevisions(dataset: Dataset): RevisedBy {
  return (announcement) => {
    const named = revisingReleases(announcement);
    const last = named.at(-1) ?? releaseOf(dataset, announcement);
    const later = dataset.releases.filter((release) => release > last);
    const vintage = vintageOf(dataset, announcement);
    return headlineRevisions(dataset, vintage, announcement.referenceMonth, [...named, ...later])
      .map(({ release }) => release)
      .filter((release) => release > last);
  };
}
