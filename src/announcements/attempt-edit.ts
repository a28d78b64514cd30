import type { AttemptParts } from "./attempt.ts";
import { composeMessage } from "./compose.ts";
import { withDeadline } from "./deadline.ts";
import type { ClaimedEdit, Settlement } from "./ledger.ts";
import type { EditOutcome } from "./sender.ts";
import { backoff } from "./timing.ts";

export interface EditAttempt {
  readonly settlement: Settlement;
  /** Why the message keeps what it says, if it does. */
  readonly abandoned: string | null;
}

/** Brings a posted message up to its announcement's version. What people deleted is not posted again. */
export async function attemptEdit(edit: ClaimedEdit, parts: AttemptParts, halt: AbortSignal): Promise<EditAttempt> {
  const { clock, timing } = parts;
  const { id, announcement, subscription, messageId } = edit;
  const composed = await composeMessage(announcement, subscription, parts.compose);
  const outcome =
    composed.kind === "trouble"
      ? composed
      : await withDeadline<EditOutcome>(
          (signal) => parts.sender.edit(composed.message, messageId, signal),
          { clock, until: clock.now() + timing.expiry, halt },
          { kind: "trouble", reason: "stopped before Discord had answered" },
        );
  const at = clock.now();
  const done: Settlement = { kind: "edited", id, version: announcement.version, at };
  switch (outcome.kind) {
    case "edited":
    case "message-gone":
      return { settlement: done, abandoned: null };
    case "channel-gone":
      return { settlement: { kind: "ended", id, reason: outcome.reason, at }, abandoned: outcome.reason };
    case "denied":
    case "rejected":
      return { settlement: done, abandoned: outcome.reason };
    case "token-refused":
      parts.onTokenRefused(outcome.reason);
      return { settlement: { kind: "retry", id, notBefore: at, reason: outcome.reason }, abandoned: null };
    case "trouble": {
      const notBefore = at + backoff(edit.attempts, timing);
      return { settlement: { kind: "retry", id, notBefore, reason: outcome.reason }, abandoned: null };
    }
  }
}
