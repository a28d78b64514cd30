import { z } from "zod";
import { DELIVERY_STATUSES } from "../../announcements/ledger.ts";
import { EVERY_MONTH } from "../../announcements/subscription.ts";
import { systemClock } from "../../bot/system-clock.ts";
import { openPostgresDatabase } from "../../storage/postgres-database.ts";
import { createSqlLedger } from "../../storage/sql-ledger.ts";
import { createSqlReleases } from "../../storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../storage/sqlite-database.ts";
import type { StateDatabase } from "../../storage/state-database.ts";
import { CHAOS_FILES, MONTH_BEFORE } from "./chaos-files.ts";

export interface ChaosState {
  subscribe(guildId: string, channelIds: readonly string[]): Promise<void>;
  /** True when all files are taken, every delivery is settled and nothing is left to be edited. */
  isSettled(): Promise<boolean>;
  /** Channels whose delivery is settled so. */
  settledAs(status: (typeof DELIVERY_STATUSES)[number]): Promise<Set<string>>;
  close(): Promise<void>;
}

const SUBSCRIBER = "300000000000000001";
const rowSchema = z.object({ channel_id: z.string(), status: z.enum(DELIVERY_STATUSES) });

/** @param state a file, or "postgres://…" */
export function openChaosDatabase(state: string): Promise<StateDatabase> {
  if (!state.startsWith("postgres")) return openSqliteDatabase(state);
  return openPostgresDatabase({
    url: state,
    clock: systemClock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
}

/** The parent's own eye on the state in which its workers deliver. */
export async function openChaosState(state: string): Promise<ChaosState> {
  const database = await openChaosDatabase(state);
  const releases = createSqlReleases(database);
  const ledger = createSqlLedger(database);
  const rows = async () => z.array(rowSchema).parse(await database.rows("SELECT channel_id, status FROM delivery"));
  return {
    async subscribe(guildId, channelIds) {
      const subscriptions = createSqlSubscriptions(database);
      const choice = { guildId, roleId: null, format: "brief", language: "en", createdBy: SUBSCRIBER } as const;
      for (const channelId of channelIds) {
        await subscriptions.save(
          { ...choice, channelId, publish: false, corrections: true, ...EVERY_MONTH },
          Date.now(),
        );
      }
      await releases.startAt(MONTH_BEFORE);
    },
    async isSettled() {
      const taken = await releases.acceptedFiles();
      return taken.length === CHAOS_FILES.length && (await ledger.nextDue()) === null;
    },
    async settledAs(status) {
      const settled = (await rows()).filter((row) => row.status === status);
      return new Set(settled.map((row) => row.channel_id));
    },
    close: () => database.close(),
  };
}
