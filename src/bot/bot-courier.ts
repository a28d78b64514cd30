import { type Courier, type CourierParts, createCourier } from "../announcements/deliver.ts";
import type { OnUnsettled } from "../announcements/report.ts";
import type { Sender } from "../announcements/sender.ts";
import { createCompose } from "./compose.ts";
import type { Follower } from "./follow-releases.ts";
import type { HeldData } from "./held-data.ts";
import type { ShippedData } from "./shipped-data.ts";
import type { Stores } from "./stores.ts";

interface BotCourierParts extends Pick<CourierParts, "owner" | "clock" | "log" | "meter" | "queue"> {
  readonly alert: (text: string) => void;
  readonly stores: Pick<Stores, "ledger">;
  readonly shipped: Pick<ShippedData, "calendar">;
}

/** What has to be there before a post is written. */
interface Before {
  readonly follower: Follower | null;
  drawnAhead(): Promise<void>;
}

/** What was claimed may tell of files that another process accepted a moment ago, and whose pictures are not drawn yet. */
export function createBotCourier(parts: BotCourierParts, sender: Sender, data: HeldData, before: Before): Courier {
  const { alert, clock, log, meter, owner, stores, shipped } = parts;
  const { follower } = before;
  const compose = createCompose({ dataset: data.dataset, awaitsSplit: data.awaitsSplit, calendar: shipped.calendar });
  return createCourier({
    ...{ owner, clock, log, meter, sender },
    ledger: stores.ledger,
    onUnsettled: tellUnsettled(alert),
    async compose(...asked) {
      await follower?.upToDate();
      await before.drawnAhead();
      return compose(...asked);
    },
    queue: parts.queue,
    ...(follower && { lookAgainMs: SHARED_LOOK_MS }),
  });
}

/** Nobody else's bell is heard in this process. */
const SHARED_LOOK_MS = 2_000;

function tellUnsettled(alert: (text: string) => void): OnUnsettled {
  return ({ kind, channelId, referenceMonth, reason }) => {
    const what = kind === "failed" ? "was not posted" : "may or may not have been posted";
    alert(`The release of ${referenceMonth} ${what} in channel ${channelId}: ${reason}`);
  };
}
