import { type Clock, pauseUntil } from "../announcements/clock.ts";
import type { GuildStore } from "../announcements/guild-store.ts";
import type { Log } from "../announcements/log.ts";

export interface ForgetParts {
  readonly guilds: GuildStore;
  joined(): Promise<ReadonlySet<string>>;
  readonly clock: Clock;
  readonly log: Log;
}

const DAY_MS = 24 * 3_600_000;
/** As PRIVACY.md says. */
const KEPT_DAYS = 90;

/** Notes once a day which servers the bot has lost, and deletes what they left behind once it has been away for 90 days. */
export async function forgetServers(parts: ForgetParts, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await forgetOnce(parts).catch((error: unknown) =>
      parts.log.warn({ err: error }, "lost servers could not be looked for"),
    );
    await pauseUntil(parts.clock, DAY_MS, stop);
  }
}

async function forgetOnce({ guilds, joined, clock, log }: ForgetParts): Promise<void> {
  const subscribed = await guilds.subscribed();
  if (subscribed.length === 0) return;
  const there = await joined();
  const now = clock.now();
  await guilds.noteThere(subscribed.filter((id) => there.has(id)));
  await guilds.noteLeft(
    subscribed.filter((id) => !there.has(id)),
    now,
  );
  const forgotten = await guilds.forgetLeftBefore(now - KEPT_DAYS * DAY_MS);
  if (forgotten > 0) log.info({ servers: forgotten }, "what lost servers had left behind is deleted");
}
