import { washingtonDate } from "../tic/washington-time.ts";
import type { Announcement } from "./announcement.ts";
import type { CheckParts } from "./check-table.ts";
import { whatToAnnounce } from "./what-to-announce.ts";

/**
 * Brings what was announced and what is held together, after the first check of a start: at the very first start all that is
 * there counts as announced; a month that came with a newer `data/` is announced late.
 * @returns what it announced
 */
export async function catchUp({ store, held, calendar, clock }: CheckParts): Promise<Announcement | null> {
  const announcedThrough = await store.announcedThrough();
  const newestMonth = held.newestMonth();
  if (announcedThrough === null) {
    await store.startAt(newestMonth);
    return null;
  }
  const now = clock.now();
  const today = washingtonDate(new Date(now));
  const releaseDate = held.release();
  const announcement = whatToAnnounce({
    newestMonth,
    releaseDate,
    announcedThrough,
    watchedSince: null,
    today,
    calendar,
  });
  if (announcement) await store.announce(announcement, now);
  return announcement;
}
