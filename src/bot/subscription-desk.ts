import { createHash } from "node:crypto";
import type { Ledger } from "../announcements/ledger.ts";
import type { Sender } from "../announcements/sender.ts";
import type { SubscriptionStore } from "../announcements/subscription.ts";
import type { SubscriptionDesk } from "../discord/subscription-desk.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import type { Calendar, Release } from "../tic/calendar.ts";
import { composeNewest, composePast } from "./compose.ts";

interface DeskParts {
  readonly store: SubscriptionStore;
  readonly sender: Sender;
  readonly role: SubscriptionDesk["role"];
  readonly history: Ledger["history"];
  readonly announcementChannelId: string | null;
  readonly follow: SubscriptionDesk["follow"];
  readonly calendar: Calendar;
  dataset(): Dataset;
  nextDue(): Release;
}

const RELEASES_SHOWN = 12;
const POST_WITHIN_MS = 20_000;

/** What `/subscription` does, on the real stores and the real Discord. */
export function createSubscriptionDesk(parts: DeskParts): SubscriptionDesk {
  const { store, sender, role, history, announcementChannelId, follow, dataset, nextDue } = parts;
  const newest: SubscriptionDesk["newest"] = (chosen) => composeNewest(dataset(), chosen, nextDue());
  return {
    store,
    newest,
    past: (month, chosen) => composePast(dataset(), parts.calendar, month, chosen),
    role,
    history: (channelId) => history(channelId, RELEASES_SHOWN),
    announcementChannelId,
    follow,
    postNewest(channelId, chosen) {
      const { month: referenceMonth, post } = newest(chosen);
      const nonce = previewNonce(channelId, referenceMonth);
      return sender.post(
        { channelId, referenceMonth, post, roleId: null },
        { nonce, signal: AbortSignal.timeout(POST_WITHIN_MS) },
      );
    },
  };
}

/** Not that of the announcement: a channel that was just shown the newest month must still get it when it is announced. */
function previewNonce(channelId: string, month: Month): string {
  return createHash("sha256").update(`preview ${month} ${channelId}`).digest("base64url").slice(0, 25);
}
