import { z } from "zod";
import { DELIVERY_STATUSES } from "../../announcements/ledger.ts";
import { createSqliteReleases } from "../../storage/sqlite-releases.ts";
import { createSqliteSubscriptions } from "../../storage/sqlite-subscriptions.ts";
import { openStateDatabase } from "../../storage/state-database.ts";
import { CHAOS_ANNOUNCEMENT } from "./chaos-post.ts";

export interface ChaosState {
  announceTo(guildId: string, channelIds: readonly string[]): Promise<void>;
  /** True when every delivery is settled. */
  isSettled(): boolean;
  /** Channels whose delivery is settled so. */
  settledAs(status: (typeof DELIVERY_STATUSES)[number]): Set<string>;
  close(): void;
}

const SUBSCRIBER = "300000000000000001";
const rowSchema = z.object({ channel_id: z.string(), status: z.enum(DELIVERY_STATUSES) });

/** The parent's own eye on the state in which its workers deliver. */
export function openChaosState(file: string): ChaosState {
  const database = openStateDatabase(file);
  const all = database.prepare("SELECT channel_id, status FROM delivery");
  const rows = () => z.array(rowSchema).parse(all.all());
  return {
    async announceTo(guildId, channelIds) {
      const subscriptions = createSqliteSubscriptions(database);
      const choice = { guildId, roleId: null, format: "brief", language: "en", createdBy: SUBSCRIBER } as const;
      for (const channelId of channelIds) {
        await subscriptions.save({ ...choice, channelId, publish: false, corrections: true }, Date.now());
      }
      await createSqliteReleases(database).announce(CHAOS_ANNOUNCEMENT, Date.now());
    },
    isSettled: () => rows().every(({ status }) => status !== "pending" && status !== "claimed"),
    settledAs: (status) =>
      new Set(
        rows()
          .filter((row) => row.status === status)
          .map((row) => row.channel_id),
      ),
    close: () => database.close(),
  };
}
