import { z } from "zod";
import { DELIVERY_STATUSES } from "../../announcements/ledger.ts";
import { createSqliteLedger } from "../../storage/sqlite-ledger.ts";
import { createSqliteReleases } from "../../storage/sqlite-releases.ts";
import { createSqliteSubscriptions } from "../../storage/sqlite-subscriptions.ts";
import { openStateDatabase } from "../../storage/state-database.ts";
import { CHAOS_FILES, MONTH_BEFORE } from "./chaos-files.ts";

export interface ChaosState {
  subscribe(guildId: string, channelIds: readonly string[]): Promise<void>;
  /** True when all files are taken, every delivery is settled and nothing is left to be edited. */
  isSettled(): Promise<boolean>;
  /** Channels whose delivery is settled so. */
  settledAs(status: (typeof DELIVERY_STATUSES)[number]): Set<string>;
  close(): void;
}

const SUBSCRIBER = "300000000000000001";
const rowSchema = z.object({ channel_id: z.string(), status: z.enum(DELIVERY_STATUSES) });

/** The parent's own eye on the state in which its workers deliver. */
export function openChaosState(file: string): ChaosState {
  const database = openStateDatabase(file);
  const releases = createSqliteReleases(database);
  const ledger = createSqliteLedger(database);
  const all = database.prepare("SELECT channel_id, status FROM delivery");
  const rows = () => z.array(rowSchema).parse(all.all());
  return {
    async subscribe(guildId, channelIds) {
      const subscriptions = createSqliteSubscriptions(database);
      const choice = { guildId, roleId: null, format: "brief", language: "en", createdBy: SUBSCRIBER } as const;
      for (const channelId of channelIds) {
        await subscriptions.save({ ...choice, channelId, publish: false, corrections: true }, Date.now());
      }
      await releases.startAt(MONTH_BEFORE);
    },
    async isSettled() {
      const taken = await releases.acceptedFiles();
      return taken.length === CHAOS_FILES.length && (await ledger.nextDue()) === null;
    },
    settledAs: (status) =>
      new Set(
        rows()
          .filter((row) => row.status === status)
          .map((row) => row.channel_id),
      ),
    close: () => database.close(),
  };
}
