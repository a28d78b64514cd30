import type { ClaimedDelivery } from "./ledger.ts";
import { type DeliveryTiming, isAhead } from "./timing.ts";

export type Step =
  /** Post, under the nonce, if that is done before `until`. */
  | { readonly kind: "post"; readonly until: number }
  /** A post may still be on its way: neither posting nor looking is safe. */
  | { readonly kind: "wait"; readonly until: number }
  /** Read in the channel whether it is there. */
  | { readonly kind: "look-up" }
  | { readonly kind: "give-up" };

/** What is safe to do now with a delivery that was claimed. */
export function nextStep(delivery: ClaimedDelivery, now: number, timing: DeliveryTiming): Step {
  const untouched = delivery.attempts === 1;
  const expired = isExpired(delivery, now, timing);
  const repostUntil = delivery.windowFrom + timing.repost;
  const lookUpFrom = repostUntil + timing.arrival;
  if (expired && untouched) return { kind: "give-up" };
  // By a clock that was set back nobody knows how old the nonce is.
  if (isAhead(delivery.windowFrom, now, timing)) return { kind: "look-up" };
  if (!expired && now < repostUntil) return { kind: "post", until: repostUntil };
  return now < lookUpFrom ? { kind: "wait", until: lookUpFrom } : { kind: "look-up" };
}

/** Too old to be posted now; what was posted is still looked for. */
export function isExpired(delivery: ClaimedDelivery, now: number, timing: DeliveryTiming): boolean {
  return now >= delivery.announcedAt + timing.expiry;
}
