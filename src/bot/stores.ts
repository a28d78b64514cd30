import type { Ledger } from "../announcements/ledger.ts";
import type { ReleaseStore } from "../announcements/release-store.ts";
import type { WatchCache } from "../announcements/remembered-body.ts";
import type { SubscriptionStore } from "../announcements/subscription.ts";
import type { PictureCache, StoredPicture } from "../pictures/pictures.ts";
import { openCache } from "../storage/keyv-cache.ts";
import { createSqlLedger } from "../storage/sql-ledger.ts";
import { createSqlReleases } from "../storage/sql-releases.ts";
import { createSqlSubscriptions } from "../storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../storage/sqlite-database.ts";
import { lockState } from "../storage/state-lock.ts";
import { cacheFile, stateFile } from "./state-folder.ts";

export interface Stores {
  readonly releases: ReleaseStore;
  readonly ledger: Ledger;
  readonly subscriptions: SubscriptionStore;
  readonly cache: WatchCache;
  readonly pictures: PictureCache;
  close(): Promise<void>;
}

/** Some 80 MB at most. Pictures of past months are rarely asked for. */
const PICTURE_BOUNDS = { mostEntries: 500, longestMs: 60 * 24 * 3_600_000 };

/**
 * The state of one bot, held by this process alone. As long as the lock is held nobody else delivers, so what is still
 * claimed belongs to the dead: a lease of theirs need not be waited for.
 * @throws StateInUse
 */
export async function openStores(folder: string): Promise<Stores> {
  const lock = lockState(folder);
  const database = await openSqliteDatabase(stateFile(folder));
  const cache = openCache(cacheFile(folder));
  const ledger = createSqlLedger(database);
  await ledger.disown();
  return {
    releases: createSqlReleases(database),
    ledger,
    subscriptions: createSqlSubscriptions(database),
    cache: cache.space("watch"),
    pictures: cache.space<StoredPicture>("pictures", PICTURE_BOUNDS),
    async close() {
      cache.close();
      await database.close();
      lock.release();
    },
  };
}
