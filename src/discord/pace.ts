import type { REST } from "@discordjs/rest";
import { type Clock, pause } from "../announcements/clock.ts";

type Requests = Pick<REST, "get" | "post" | "patch">;

/** Discord takes so many requests a second from a bot; answers to commands are not among them. */
const MOST = 50;
/** A second, and the time by which one request may be longer on its way than another. */
const WINDOW_MS = 1_020;
/** Close enough to lose little of a second, far enough apart that the first is not held up by what comes after it. */
const APART_MS = 3;
/** So far ahead only a clock that was set back leaves the next turn. */
const LONGEST_WAIT_MS = 10_000;

/**
 * The same requests, each in its turn. The client alone sends what a second may have all at once: with pictures these are
 * megabytes, the first of them arrives late, Discord's second begins with it, and the client's next one begins too early
 * and is refused as a whole.
 */
export function paced(rest: Requests, clock: Clock): Requests {
  const turn = createTurns(clock);
  return {
    get: (...asked) => turn().then(() => rest.get(...asked)),
    post: (...asked) => turn().then(() => rest.post(...asked)),
    patch: (...asked) => turn().then(() => rest.patch(...asked)),
  };
}

function createTurns(clock: Clock): () => Promise<void> {
  let windowFrom = 0;
  let taken = MOST;
  let last = 0;
  return () => {
    const now = clock.now();
    if (last > now + LONGEST_WAIT_MS) last = windowFrom = 0;
    const windowTo = windowFrom + WINDOW_MS;
    const earliest = Math.max(now, last + APART_MS);
    const at = taken < MOST ? earliest : Math.max(earliest, windowTo);
    if (at >= windowTo) [windowFrom, taken] = [at, 0];
    taken += 1;
    last = at;
    return at > now ? pause(clock, at - now) : Promise.resolve();
  };
}
