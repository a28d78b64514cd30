import { deliveryNonce } from "./announcement.ts";
import type { Clock } from "./clock.ts";
import { type Compose, composeMessage } from "./compose.ts";
import { withDeadline } from "./deadline.ts";
import type { ClaimedDelivery, Ledger, Settlement } from "./ledger.ts";
import { isExpired, nextStep } from "./next-step.ts";
import type { FindOutcome, PostOutcome, Refusal, Sender } from "./sender.ts";
import { backoff, type DeliveryTiming, isAhead } from "./timing.ts";

export interface AttemptParts {
  readonly owner: string;
  readonly ledger: Pick<Ledger, "reopen">;
  readonly sender: Sender;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly timing: DeliveryTiming;
  readonly onTokenRefused: (reason: string) => void;
}

const STOPPED = { kind: "trouble", reason: "stopped before Discord had answered" } as const;
const TOO_LATE = "it could not be sent while it was news";

/** Brings one claimed delivery one step further; null if the claim was lost meanwhile. Ends soon after `halt`. */
export async function attemptDelivery(
  delivery: ClaimedDelivery,
  parts: AttemptParts,
  halt: AbortSignal,
): Promise<Settlement | null> {
  const { clock, timing } = parts;
  const step = nextStep(delivery, clock.now(), timing);
  switch (step.kind) {
    case "post":
      return post(delivery, step.until, parts, halt);
    case "wait":
      return { kind: "retry", id: delivery.id, notBefore: step.until, reason: "an earlier post may still arrive" };
    case "look-up":
      return lookUp(delivery, parts, halt);
    case "give-up":
      return { kind: "failed", id: delivery.id, reason: TOO_LATE, at: clock.now() };
  }
}

async function post(
  delivery: ClaimedDelivery,
  until: number,
  parts: AttemptParts,
  halt: AbortSignal,
): Promise<Settlement> {
  const { announcement, subscription, id } = delivery;
  const nonce = deliveryNonce(announcement.referenceMonth, subscription.channelId);
  const composed = await composeMessage(announcement, subscription, parts.compose);
  if (composed.kind === "trouble") return settleRefusal(delivery, composed, parts, "failed");
  const { message, met } = composed;
  if (composed.isUnmet) return { kind: "unmet", id, at: parts.clock.now() };
  const outcome = await withDeadline<PostOutcome>(
    (signal) => parts.sender.post(message, { nonce, signal }),
    { clock: parts.clock, until, halt },
    STOPPED,
  );
  if (outcome.kind !== "posted") return settleRefusal(delivery, outcome, parts, "failed");
  return { kind: "sent", id, messageId: outcome.messageId, met, at: parts.clock.now() };
}

async function lookUp(delivery: ClaimedDelivery, parts: AttemptParts, halt: AbortSignal): Promise<Settlement | null> {
  const { clock, timing, sender, ledger, owner } = parts;
  const { id, announcement, subscription } = delivery;
  const outcome = await withDeadline<FindOutcome>(
    (signal) =>
      sender.find(
        {
          channelId: subscription.channelId,
          referenceMonth: announcement.referenceMonth,
          since: lookedForSince(delivery, clock.now(), timing),
        },
        signal,
      ),
    // No haste: a reader that is cut off in the client's queue would only queue again.
    { clock, until: clock.now() + timing.expiry, halt },
    STOPPED,
  );
  const now = clock.now();
  switch (outcome.kind) {
    case "found": {
      const composed = await composeMessage(announcement, subscription, parts.compose);
      const met = composed.kind === "composed" ? composed.met : [];
      return { kind: "sent", id, messageId: outcome.messageId, met, at: now };
    }
    case "unreadable":
      return { kind: "unsure", id, reason: outcome.reason, at: now };
    case "absent":
      if (isExpired(delivery, now, timing)) return { kind: "failed", id, reason: TOO_LATE, at: now };
      if (!(await ledger.reopen(owner, id, now))) return null;
      return post(delivery, now + timing.repost, parts, halt);
    default:
      return settleRefusal(delivery, outcome, parts, "unsure");
  }
}

/** Where the time of the first attempt was written by a clock that ran ahead, all that is news is looked through. */
function lookedForSince({ firstAttemptAt }: ClaimedDelivery, now: number, timing: DeliveryTiming): number {
  return isAhead(firstAttemptAt, now, timing) ? now - timing.expiry : firstAttemptAt - timing.skew;
}

/** `final` is what it means if Discord will never do it: not sent, or not to be told. */
function settleRefusal(
  delivery: ClaimedDelivery,
  refusal: Refusal,
  parts: AttemptParts,
  final: "failed" | "unsure",
): Settlement {
  const { id, attempts } = delivery;
  const { reason } = refusal;
  const at = parts.clock.now();
  switch (refusal.kind) {
    case "channel-gone":
      return { kind: "ended", id, reason, at };
    case "denied":
      return final === "failed" ? { kind: "paused", id, reason, at } : { kind: "unsure", id, reason, at };
    case "rejected":
      return { kind: final, id, reason, at };
    case "token-refused":
      parts.onTokenRefused(reason);
      return { kind: "retry", id, notBefore: at, reason };
    case "trouble":
      if (final === "unsure" && isExpired(delivery, at, parts.timing)) return { kind: "unsure", id, reason, at };
      return { kind: "retry", id, notBefore: at + backoff(attempts, parts.timing), reason };
  }
}
