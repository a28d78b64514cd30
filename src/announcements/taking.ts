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

export interface Taken {
  readonly count: number;
  /** Resolves when all of them have ended. */
  readonly ended: Promise<unknown>;
}

/** Claims up to so many deliveries, and edits if fewer are due, and starts them. */
export function createTaking(parts: TakingParts): (limit: number) => Promise<Taken> {
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
    const started = deliveries.map((delivery) => errands.start(delivery.id, (halt) => deliver(delivery, halt)));
    const left = limit - deliveries.length;
    const edits = left > 0 ? await ledger.claimEdits({ ...request, limit: left }) : [];
    started.push(...edits.map((claimed) => errands.start(claimed.id, (halt) => edit(claimed, halt))));
    return { count: started.length, ended: Promise.all(started) };
  };
}
