import type { Announcement } from "./announcement.ts";
import type { Log } from "./log.ts";
import type { ReleaseStore } from "./release-store.ts";

export interface CorrectionParts {
  readonly store: Pick<ReleaseStore, "unrevised" | "revise">;
  /** The first later release that revised the headline figures of an announced month; null if none did. */
  readonly revisedBy: (announcement: Announcement) => string | null;
  readonly log: Log;
}

/**
 * Raises every announcement whose headline figures a later release has revised, each once. It goes by what is held and
 * what is stored alone: where a crash came in between, or the revision came with a newer `data/`, the next start does it.
 * @returns whether there is something to edit
 */
export async function correctPosts({ store, revisedBy, log }: CorrectionParts): Promise<boolean> {
  let raised = false;
  for (const announcement of await store.unrevised()) {
    const release = revisedBy(announcement);
    if (!release || !(await store.revise(announcement.referenceMonth, release))) continue;
    log.info({ month: announcement.referenceMonth, release }, "the headline of an earlier post was revised");
    raised = true;
  }
  return raised;
}
