import { type AttemptParts, attemptDelivery } from "./attempt.ts";
import { attemptEdit } from "./attempt-edit.ts";
import type { Errands } from "./errands.ts";
import { gather } from "./gather.ts";
import type { ClaimedDelivery, ClaimedEdit, Ledger, Settlement } from "./ledger.ts";
import type { Log } from "./log.ts";
import { createReport, type OnUnsettled } from "./report.ts";
import { longestWait } from "./timing.ts";

export interface TakingParts extends Omit<AttemptParts, "ledger"> {
  readonly ledger: Ledger;
  readonly errands: Errands;
  readonly log: Log;
  readonly onUnsettled: OnUnsettled;
  /** A delivery will be due again then. */
  readonly onRetry: (notBefore: number) => void;
}

/** Claims up to so many deliveries, and edits if fewer are due, and starts them. Tells how many it got. */
export function createTaking(parts: TakingParts): (limit: number) => Promise<number> {
  const { ledger, errands, owner, clock, timing } = parts;
  const report = createReport(parts.log, parts.onUnsettled);
  const settle = gather<Settlement>((settlements) => ledger.settle(owner, settlements));

  const conclude = async (matter: ClaimedDelivery | ClaimedEdit, settlement: Settlement | null) => {
    if (!settlement) return;
    await settle(settlement);
    report(matter, settlement);
    if (settlement.kind === "retry") parts.onRetry(settlement.notBefore);
  };

  const deliver = async (delivery: ClaimedDelivery, halt: AbortSignal) =>
    conclude(delivery, await attemptDelivery(delivery, parts, halt));

  const edit = async (claimed: ClaimedEdit, halt: AbortSignal) => {
    const { settlement, abandoned } = await attemptEdit(claimed, parts, halt);
    if (abandoned)
      parts.log.warn({ channelId: claimed.subscription.channelId, reason: abandoned }, "not brought up to date");
    await conclude(claimed, settlement);
  };

  return async (limit) => {
    const now = clock.now();
    const request = { owner, now, leaseUntil: now + timing.lease, putOffUntil: now + longestWait(timing) };
    const deliveries = await ledger.claim({ ...request, limit });
    for (const delivery of deliveries) errands.start(delivery.id, (halt) => deliver(delivery, halt));
    const left = limit - deliveries.length;
    const edits = left > 0 ? await ledger.claimEdits({ ...request, limit: left }) : [];
    for (const claimed of edits) errands.start(claimed.id, (halt) => edit(claimed, halt));
    return deliveries.length + edits.length;
  };
}
