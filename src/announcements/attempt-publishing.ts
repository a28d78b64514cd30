import type { AttemptParts } from "./attempt.ts";
import { withDeadline } from "./deadline.ts";
import type { ClaimedPublishing, Settlement } from "./ledger.ts";
import type { PublishOutcome } from "./sender.ts";
import { backoff } from "./timing.ts";

/**
 * Hands a post on to the servers that follow its channel. Discord publishes a message once, whatever is asked, so that trying
 * again is no duplicate.
 */
export async function attemptPublishing(
  publishing: ClaimedPublishing,
  { clock, timing, sender, onTokenRefused }: AttemptParts,
  halt: AbortSignal,
): Promise<Settlement> {
  const { id, channelId, messageId, attempts, announcedAt } = publishing;
  const outcome = await withDeadline<PublishOutcome>(
    (signal) => sender.publish(channelId, messageId, signal),
    { clock, until: clock.now() + timing.repost, halt },
    { kind: "trouble", reason: "stopped before Discord had answered" },
  );
  const at = clock.now();
  const retry = (notBefore: number, reason: string): Settlement =>
    notBefore > announcedAt + timing.expiry
      ? { kind: "not-published", id, reason, at }
      : { kind: "retry", id, notBefore, reason };
  switch (outcome.kind) {
    case "published":
      return { kind: "published", id, at };
    case "message-gone":
      return { kind: "not-published", id, reason: "the message was deleted", at };
    case "limited":
      return retry(at + outcome.retryAfterMs, "Discord publishes ten messages of a channel an hour");
    case "trouble":
      return retry(at + backoff(attempts, timing), outcome.reason);
    case "token-refused":
      onTokenRefused(outcome.reason);
      return { kind: "retry", id, notBefore: at, reason: outcome.reason };
    case "channel-gone":
    case "denied":
    case "rejected":
      return { kind: "not-published", id, reason: outcome.reason, at };
  }
}
