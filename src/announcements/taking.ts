import { type AttemptParts, attemptDelivery } from "./attempt.ts";
import { attemptEdit } from "./attempt-edit.ts";
import { attemptPublishing } from "./attempt-publishing.ts";
import type { Errands } from "./errands.ts";
import { gather } from "./gather.ts";
import type { ClaimedDelivery, ClaimedEdit, ClaimedPublishing, Ledger, Settlement } from "./ledger.ts";
import type { Log } from "./log.ts";
import { type Meter, noMeter } from "./meter.ts";
import { createReport, type OnUnsettled } from "./report.ts";
import { longestWait } from "./timing.ts";

export interface TakingParts extends Omit<AttemptParts, "ledger"> {
  readonly ledger: Ledger;
  readonly errands: Errands;
  readonly log: Log;
  readonly meter?: Meter | undefined;
  readonly onUnsettled: OnUnsettled;
  /** Something of a delivery will be due again then: itself, or that it is published. */
  readonly onRetry: (notBefore: number) => void;
}

export interface Taken {
  readonly count: number;
  /** Resolves when all of them have ended. */
  readonly ended: Promise<unknown>;
}

/** Claims up to so many of what is to be published, then deliveries, edits if fewer are due, and starts them. */
export function createTaking(parts: TakingParts): (limit: number) => Promise<Taken> {
  const { ledger, errands, owner, clock, timing, meter = noMeter } = parts;
  const report = createReport(parts.log, parts.onUnsettled);
  const settle = gather<Settlement>((settlements) => ledger.settle(owner, settlements));

  const conclude = async (matter: ClaimedDelivery | ClaimedEdit, settlement: Settlement | null) => {
    if (!settlement) return;
    await settle(settlement);
    report(matter, settlement);
    if (settlement.kind !== "retry") meter.delivered(settlement.kind, clock.now() - announcedAtOf(matter));
    if (settlement.kind === "retry") parts.onRetry(settlement.notBefore);
    if (settlement.kind === "sent" && matter.subscription.publish) parts.onRetry(settlement.at);
  };

  const deliver = async (delivery: ClaimedDelivery, halt: AbortSignal) =>
    conclude(delivery, await attemptDelivery(delivery, parts, halt));

  const edit = async (claimed: ClaimedEdit, halt: AbortSignal) => {
    const { settlement, abandoned } = await attemptEdit(claimed, parts, halt);
    if (abandoned)
      parts.log.warn({ channelId: claimed.subscription.channelId, reason: abandoned }, "not brought up to date");
    await conclude(claimed, settlement);
  };

  const publish = async (claimed: ClaimedPublishing, halt: AbortSignal) => {
    const settlement = await attemptPublishing(claimed, parts, halt);
    await settle(settlement);
    const { channelId } = claimed;
    if (settlement.kind === "retry") parts.onRetry(settlement.notBefore);
    if (settlement.kind === "published") parts.log.info({ channelId }, "published");
    if (settlement.kind === "not-published") parts.log.warn({ channelId, reason: settlement.reason }, "not published");
  };

  return async (limit) => {
    const now = clock.now();
    const request = { owner, now, leaseUntil: now + timing.lease, putOffUntil: now + longestWait(timing) };
    // One publishing reaches all who follow the channel: it waits for no post.
    const unpublished = await ledger.claimPublishings({ ...request, limit });
    const started = unpublished.map((claimed) => errands.start(claimed.id, (halt) => publish(claimed, halt)));
    const places = limit - unpublished.length;
    const deliveries = places > 0 ? await ledger.claim({ ...request, limit: places }) : [];
    started.push(...deliveries.map((delivery) => errands.start(delivery.id, (halt) => deliver(delivery, halt))));
    const left = places - deliveries.length;
    const edits = left > 0 ? await ledger.claimEdits({ ...request, limit: left }) : [];
    started.push(...edits.map((claimed) => errands.start(claimed.id, (halt) => edit(claimed, halt))));
    return { count: started.length, ended: Promise.all(started) };
  };
}

/** An edit is reckoned from the announcement too: what it adds came after it. */
function announcedAtOf(matter: ClaimedDelivery | ClaimedEdit): number {
  return "announcedAt" in matter ? matter.announcedAt : (matter.announcement.additions.at(-1)?.at ?? 0);
}
