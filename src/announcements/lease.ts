import { type Clock, pauseUntil } from "./clock.ts";
import type { Log } from "./log.ts";

/** What one process at a time may do. */
export interface LeaseStore {
  /** Takes it, or keeps it. False while somebody else holds it. */
  take(name: string, owner: string, now: number, heldUntil: number): Promise<boolean>;
  /** Gives it back before its time, if it is still this owner's. */
  release(name: string, owner: string): Promise<void>;
}

export interface LeaseParts {
  readonly store: LeaseStore;
  readonly name: string;
  readonly owner: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing?: LeaseTiming;
}

/** In milliseconds. After a death another process begins within the two together. */
interface LeaseTiming {
  readonly heldFor: number;
  readonly askedEvery: number;
}

const LEASE_TIMING: LeaseTiming = { heldFor: 20_000, askedEvery: 5_000 };

/**
 * Does `work` as long as the lease is held, and again whenever it is; `work` ends soon after its signal, and the lease counts
 * as lost before anybody else can have it.
 */
export async function whileHeld(
  { store, name, owner, clock, log, timing = LEASE_TIMING }: LeaseParts,
  work: (signal: AbortSignal) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  let held: { readonly lost: AbortController; readonly ended: Promise<void> } | null = null;
  let heldUntil = 0;

  const lose = async () => {
    held?.lost.abort();
    await held?.ended;
    held = null;
  };
  const begin = () => {
    log.info({ lease: name }, "this process has the lease now");
    const lost = new AbortController();
    held = { lost, ended: work(lost.signal) };
  };

  while (!stop.aborted) {
    const now = clock.now();
    const asked = await store.take(name, owner, now, now + timing.heldFor).catch((error: unknown) => {
      log.warn({ lease: name, err: error }, "the lease could not be asked for");
      return null;
    });
    if (asked) heldUntil = now + timing.heldFor;
    if (asked && !held) begin();
    if (held && (asked === false || clock.now() > heldUntil - timing.askedEvery)) {
      log.warn({ lease: name }, "this process has lost the lease");
      await lose();
    }
    await pauseUntil(clock, timing.askedEvery, stop);
  }
  await lose();
  await store.release(name, owner).catch(() => {});
}
