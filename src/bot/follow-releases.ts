import { type Clock, pauseUntil } from "../announcements/clock.ts";
import { gather } from "../announcements/gather.ts";
import type { Log } from "../announcements/log.ts";
import type { ReleaseStore } from "../announcements/release-store.ts";
import type { HeldData } from "./held-data.ts";

export interface FollowParts {
  readonly releases: Pick<ReleaseStore, "acceptedFiles" | "acceptedSums">;
  readonly data: Pick<HeldData, "held" | "take">;
  readonly log: Log;
  readonly clock: Clock;
  /** There is something new to be read. */
  readonly onTaken: () => void;
}

export interface Follower {
  /** Resolves when all is held that was accepted before the call. */
  upToDate(): Promise<void>;
  /** Looks every few seconds, until the signal. */
  run(stop: AbortSignal): Promise<void>;
}

const LOOK_EVERY_MS = 2_000;

/**
 * Brings this process up to what others accepted into the same state. Those who ask within one turn share one look. */
export function followReleases({ releases, data, log, clock, onTaken }: FollowParts): Follower {
  /** What is there and cannot be read by this version is not loaded again and again. */
  const seen = new Set<string>();
  const look = async () => {
    const sums = await releases.acceptedSums();
    const unknown = sums.filter((sum) => !seen.has(sum) && !data.held.has(sum));
    if (unknown.length === 0) return;
    const files = (await releases.acceptedFiles()).filter(({ sha256 }) => unknown.includes(sha256));
    data.take(files);
    for (const sum of unknown) seen.add(sum);
    log.info({ files: files.length }, "what another process accepted was taken");
    onTaken();
  };
  const shared = gather<void>(look);
  const upToDate = () => shared(undefined);
  return {
    upToDate,
    async run(stop) {
      while (!stop.aborted) {
        await upToDate().catch((error: unknown) => log.warn({ err: error }, "what others accepted could not be read"));
        await pauseUntil(clock, LOOK_EVERY_MS, stop);
      }
    },
  };
}
