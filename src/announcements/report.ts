import type { Month } from "../holdings/month.ts";
import type { Announcement } from "./announcement.ts";
import type { Settlement } from "./ledger.ts";
import type { Log } from "./log.ts";
import type { Subscription } from "./subscription.ts";

/** A message that did not go out, or nobody can tell whether it did: a person has to know. */
export interface Unsettled {
  readonly kind: "failed" | "unsure";
  readonly referenceMonth: Month;
  readonly guildId: string;
  readonly channelId: string;
  readonly reason: string;
}

export type OnUnsettled = (unsettled: Unsettled) => void;

interface Matter {
  readonly announcement: Announcement;
  readonly subscription: Subscription;
}

/** Tells what became of a delivery, after it was stored. */
export function createReport(log: Log, onUnsettled: OnUnsettled) {
  return ({ announcement, subscription }: Matter, settlement: Settlement): void => {
    const { referenceMonth } = announcement;
    const { guildId, channelId } = subscription;
    const where = { referenceMonth, guildId, channelId };
    switch (settlement.kind) {
      case "sent":
        log.info({ ...where, messageId: settlement.messageId }, "posted");
        return;
      case "edited":
        log.info({ ...where, version: settlement.version }, "brought up to date");
        return;
      case "published":
      case "not-published":
        return;
      case "unmet":
        log.info(where, "not posted: no condition is met");
        return;
      case "retry":
        log.info({ ...where, reason: settlement.reason }, "will be tried again");
        return;
      case "ended":
        log.warn({ ...where, reason: settlement.reason }, "not posted: the subscription ends");
        return;
      case "paused":
        log.warn({ ...where, reason: settlement.reason }, "not posted: the subscription pauses");
        return;
      case "failed":
      case "unsure": {
        const { kind, reason } = settlement;
        log.error({ ...where, reason }, kind === "failed" ? "not posted" : "whether it was posted cannot be told");
        onUnsettled({ kind, referenceMonth, guildId, channelId, reason });
      }
    }
  };
}
