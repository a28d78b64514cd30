import type { Clock } from "./clock.ts";
import { corrections, type RevisedBy } from "./later-content.ts";
import type { Log } from "./log.ts";
import type { ReleaseStore } from "./release-store.ts";

export interface CorrectionParts {
  readonly store: Pick<ReleaseStore, "announcements" | "amend">;
  readonly revisedBy: RevisedBy;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/**
 * What a newer `data/` revises, at the start: no file is accepted then, so nothing can be stored together with its cause.
 * It goes by what is held and what is stored alone, so that a start that dies leaves it to the next.
 * @returns whether there is something to edit
 */
export async function correctPosts({ store, revisedBy, clock, log }: CorrectionParts): Promise<boolean> {
  const amendments = corrections(await store.announcements(), revisedBy, clock.now());
  if (amendments.length === 0 || !(await store.amend(amendments))) return false;
  for (const { referenceMonth: month, addition } of amendments) {
    log.info({ month, ...addition }, "the headline of an earlier post was revised");
  }
  return true;
}
