import type { APIGatewaySessionStartLimit } from "discord-api-types/v10";
import type { Settings } from "./settings.ts";
import type { Shard } from "./shard.ts";

const aDay = 1_000;
const dayMs = 86_400_000;

/**
 * How often bots may identify (https://discord.com/developers/docs/events/gateway#rate-limiting). Its time is the
 * machine's, since a client's own waits are real whatever the clock of this server says.
 */
export class SessionStarts {
  readonly #settings: Pick<Settings, "maxConcurrency" | "identifyWindowMs">;
  readonly #lastOf = new Map<number, number>();
  #dayBegan = 0;
  #used = 0;

  constructor(settings: Pick<Settings, "maxConcurrency" | "identifyWindowMs">) {
    this.#settings = settings;
  }

  /** @returns whether this shard may identify now */
  begin({ id }: Shard): boolean {
    const { maxConcurrency, identifyWindowMs } = this.#settings;
    const now = performance.now();
    const bucket = id % maxConcurrency;
    if (now - (this.#lastOf.get(bucket) ?? Number.NEGATIVE_INFINITY) < identifyWindowMs) return false;
    this.#lastOf.set(bucket, now);
    if (this.#leftOfDay(now) === 0) [this.#dayBegan, this.#used] = [now, 0];
    this.#used += 1;
    return true;
  }

  /** As `GET /gateway/bot` tells it. */
  get limit(): APIGatewaySessionStartLimit {
    const reset_after = this.#leftOfDay(performance.now());
    const remaining = reset_after === 0 ? aDay : Math.max(aDay - this.#used, 0);
    return { total: aDay, remaining, reset_after, max_concurrency: this.#settings.maxConcurrency };
  }

  /** Of the day that begins with an IDENTIFY. */
  #leftOfDay(now: number): number {
    return this.#used === 0 ? 0 : Math.max(Math.ceil(this.#dayBegan + dayMs - now), 0);
  }
}
