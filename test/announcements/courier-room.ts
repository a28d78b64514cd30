import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Compose } from "../../src/announcements/compose.ts";
import { createCourier } from "../../src/announcements/deliver.ts";
import type { Log } from "../../src/announcements/log.ts";
import type { Unsettled } from "../../src/announcements/report.ts";
import type { Sender } from "../../src/announcements/sender.ts";
import type { DeliveryTiming } from "../../src/announcements/timing.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { createManualClock } from "./manual-clock.ts";

const START = Date.UTC(2026, 8, 16, 20, 0);
export const MONTH = ANNOUNCEMENT.referenceMonth;

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const compose: Compose = ({ referenceMonth, version }, { format }) => ({
  met: null,
  post: {
    sentence: `${referenceMonth} v${version} ${format}`,
    card: { title: "Title", url: "https://home.treasury.gov/", body: "Body", footer: "Footer" },
    buttons: [[{ label: "Full report", command: `tic m=${referenceMonth}`, opens: "in-place" }]],
  },
});

/** A real ledger on disk, a clock that stands still, and couriers that work there. */
export async function createCourierRoom() {
  const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
  onTestFinished(() => database.close());
  const subscriptions = createSqlSubscriptions(database);
  const releases = createSqlReleases(database);
  const ledger = createSqlLedger(database);
  const clock = createManualClock(START);
  const unsettled: Unsettled[] = [];
  let couriers = 0;

  return {
    subscriptions,
    releases,
    ledger,
    clock,
    unsettled,
    async announceTo(...channelIds: string[]) {
      for (const channelId of channelIds) await subscriptions.save({ ...CHOICE, channelId }, START);
      await releases.announce(ANNOUNCEMENT, START);
    },
    /** Starts a courier. `stop` ends it as SIGTERM does. */
    start(sender: Sender, options: { timing?: DeliveryTiming; compose?: Compose; concurrency?: number } = {}) {
      couriers += 1;
      const stop = new AbortController();
      const courier = createCourier({
        owner: `courier ${couriers}`,
        ...{ ledger, sender, compose, clock, log: silent },
        onUnsettled: (each) => unsettled.push(each),
        ...options,
      });
      const ended = courier.run(stop.signal);
      ended.catch(() => {});
      onTestFinished(() => stop.abort());
      return { wake: courier.wake, ended, stop: () => stop.abort() };
    },
  };
}
