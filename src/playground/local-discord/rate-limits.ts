import { createHash } from "node:crypto";
import type { RateLimitSettings } from "./settings.ts";

type Window = { readonly endsAt: number; readonly used: number };
export type BucketKind = "messages" | "crossposts" | "others";
export type Verdict = {
  readonly headers: Record<string, string>;
  readonly retryAfterMs?: number;
  readonly global?: boolean;
};

/** As meaningless as Discord's own; clients queue by it. */
const bucketName = (bucket: string) => createHash("md5").update(bucket).digest("hex");
const seconds = (ms: number) => (Math.max(ms, 0) / 1_000).toFixed(3);

/** Fixed windows from the first request, as Discord's: one over all routes, one for each route and channel. */
export class RateLimits {
  readonly #now: () => number;
  readonly #settings: RateLimitSettings;
  readonly #windows = new Map<string, Window>();

  constructor(now: () => number, settings: RateLimitSettings) {
    this.#now = now;
    this.#settings = settings;
  }

  /** `bucket` names the route, `major` the channel, guild or webhook that has its own count. */
  take(bucket: string, kind: BucketKind, major: string, countsGlobally: boolean): Verdict {
    const rule = this.#settings[kind];
    const own = this.#window(`${bucket} ${major}`, rule.perMs);
    const global = this.#window("", 1_000);
    const base = { "x-ratelimit-bucket": bucketName(bucket), "x-ratelimit-limit": String(rule.limit) };
    if (countsGlobally && global.used >= this.#settings.globalPerSecond) {
      return this.#refusal({ "x-ratelimit-global": "true", "x-ratelimit-scope": "global" }, global, true);
    }
    if (own.used >= rule.limit) {
      const headers = { ...base, ...this.#reset(own), "x-ratelimit-remaining": "0", "x-ratelimit-scope": "user" };
      return this.#refusal(headers, own, false);
    }
    if (countsGlobally) this.#windows.set("", { ...global, used: global.used + 1 });
    this.#windows.set(`${bucket} ${major}`, { ...own, used: own.used + 1 });
    return { headers: { ...base, ...this.#reset(own), "x-ratelimit-remaining": String(rule.limit - own.used - 1) } };
  }

  #window(key: string, perMs: number): Window {
    const known = this.#windows.get(key);
    const now = this.#now();
    return known && known.endsAt > now ? known : { endsAt: now + perMs, used: 0 };
  }

  #reset({ endsAt }: Window): Record<string, string> {
    return { "x-ratelimit-reset": seconds(endsAt), "x-ratelimit-reset-after": seconds(endsAt - this.#now()) };
  }

  #refusal(headers: Record<string, string>, { endsAt }: Window, global: boolean): Verdict {
    const retryAfterMs = Math.max(endsAt - this.#now(), 1);
    return { headers: { ...headers, "retry-after": seconds(retryAfterMs) }, retryAfterMs, global };
  }
}
