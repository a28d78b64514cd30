/** All in milliseconds. */
export interface DeliveryTiming {
  /** How long a claim holds without a sign of life. */
  readonly lease: number;
  /** How long after the first attempt a message may be posted again under its nonce; Discord remembers one for "the past few minutes". */
  readonly repost: number;
  /** How long a post on its way may still arrive after that: only then is the channel's history read. */
  readonly arrival: number;
  /** How far this machine's clock may be ahead of Discord's. */
  readonly skew: number;
  readonly firstBackoff: number;
  readonly longestBackoff: number;
  /** A release older than this is no news: what is still open then is given up. */
  readonly expiry: number;
  /** How long a stop waits for what is under way. */
  readonly stop: number;
}

const SECOND = 1_000;

export const DELIVERY_TIMING: DeliveryTiming = {
  lease: 20 * SECOND,
  repost: 100 * SECOND,
  arrival: 20 * SECOND,
  skew: 60 * SECOND,
  firstBackoff: SECOND,
  longestBackoff: 60 * SECOND,
  expiry: 7 * 24 * 3600 * SECOND,
  stop: 8 * SECOND,
};

/** No delivery is put off for longer, whatever happens to it. */
export function longestWait({ lease, longestBackoff, repost, arrival }: DeliveryTiming): number {
  return Math.max(lease, longestBackoff, repost + arrival);
}

/** Whether a time that was written down is one that this clock has not reached: it was set back since. */
export function isAhead(time: number, now: number, { skew }: DeliveryTiming): boolean {
  return time > now + skew;
}

/** Doubles from attempt to attempt. */
export function backoff(attempts: number, timing: DeliveryTiming): number {
  return Math.min(timing.firstBackoff * 2 ** Math.min(attempts - 1, 20), timing.longestBackoff);
}
