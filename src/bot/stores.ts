import type { Clock } from "../announcements/clock.ts";
import type { GuildStore } from "../announcements/guild-store.ts";
import type { LeaseStore } from "../announcements/lease.ts";
import type { Ledger } from "../announcements/ledger.ts";
import type { Log } from "../announcements/log.ts";
import type { ReleaseStore } from "../announcements/release-store.ts";
import type { WatchCache } from "../announcements/remembered-body.ts";
import type { SubscriptionStore } from "../announcements/subscription.ts";
import type { PictureCache, StoredPicture } from "../pictures/pictures.ts";
import { type Cache, openCache } from "../storage/keyv-cache.ts";
import { createSqlGuilds } from "../storage/sql-guilds.ts";
import { createSqlLeases } from "../storage/sql-leases.ts";
import { createSqlLedger } from "../storage/sql-ledger.ts";
import { createSqlReleases } from "../storage/sql-releases.ts";
import { createSqlSubscriptions } from "../storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../storage/sqlite-database.ts";
import type { Outage, StateDatabase } from "../storage/state-database.ts";
import { lockState } from "../storage/state-lock.ts";
import { cacheFile, stateFile } from "./state-folder.ts";

export interface Stores {
  readonly releases: ReleaseStore;
  readonly ledger: Ledger;
  readonly subscriptions: SubscriptionStore;
  readonly leases: LeaseStore;
  readonly guilds: GuildStore;
  readonly cache: WatchCache;
  readonly pictures: PictureCache;
  /** Whether other processes may work on the same state. */
  readonly shared: boolean;
  /** Null while the state answers. */
  outage(): Outage | null;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** "redis://…"; without it a file in the folder. */
  readonly cacheUrl?: string | null;
  /** A channel that gets each release before all others. */
  readonly canary?: string | null;
}

/** What is asked for where more than one process is to work. */
export interface SharedState {
  /** "postgres://…" */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Some 80 MB at most. Pictures of past months are rarely asked for. */
const PICTURE_BOUNDS = { mostEntries: 500, longestMs: 60 * 24 * 3_600_000 };
/** Somebody waits for an answer. */
const ANSWER_PATIENCE_MS = 8_000;

/**
 * The state of one bot in a folder, held by this process alone. As long as the lock is held nobody else delivers, so what is
 * still claimed belongs to the dead: a lease of theirs need not be waited for.
 * @throws StateInUse
 */
export async function openStores(folder: string, options: StoreOptions = {}): Promise<Stores> {
  const lock = lockState(folder);
  const database = await openSqliteDatabase(stateFile(folder));
  const cache = await openAnyCache(folder, options);
  const stores = storesOf({ database, impatient: database, cache, shared: false }, options);
  await stores.ledger.disown();
  return {
    ...stores,
    async close() {
      await stores.close();
      lock.release();
    },
  };
}

/**
 * The state on PostgreSQL, which other processes may share; the folder holds what may vanish.
 * @throws StateUnusable
 */
export async function openSharedStores(
  folder: string,
  { databaseUrl: url, clock, log }: SharedState,
  options: StoreOptions = {},
): Promise<Stores> {
  const { openPostgresDatabase, withPatience } = await import("../storage/postgres-database.ts");
  const database = await openPostgresDatabase({ url, clock, log });
  const cache = await openAnyCache(folder, options);
  const impatient = withPatience(database, ANSWER_PATIENCE_MS);
  return storesOf({ database, impatient, cache, shared: true }, options);
}

async function openAnyCache(folder: string, { cacheUrl: url = null }: StoreOptions): Promise<Cache> {
  if (url === null) return openCache(cacheFile(folder));
  const { openRedisCache } = await import("../storage/redis-cache.ts");
  return openRedisCache(url);
}

interface StoreParts {
  readonly database: StateDatabase;
  /** The same, for somebody who waits for an answer. */
  readonly impatient: StateDatabase;
  readonly cache: Cache;
  readonly shared: boolean;
}

function storesOf({ database, impatient, cache, shared }: StoreParts, { canary = null }: StoreOptions): Stores {
  return {
    releases: createSqlReleases(database, canary),
    guilds: createSqlGuilds(database),
    ledger: createSqlLedger(database),
    subscriptions: createSqlSubscriptions(impatient),
    leases: createSqlLeases(impatient),
    cache: cache.space("watch"),
    pictures: cache.space<StoredPicture>("pictures", PICTURE_BOUNDS),
    shared,
    outage: database.outage,
    async close() {
      await cache.close();
      await database.close();
    },
  };
}
