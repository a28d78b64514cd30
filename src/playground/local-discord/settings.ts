export type RateLimitSettings = {
  /** Requests a second over all routes that carry the bot's token. */
  readonly globalPerSecond: number;
  readonly messages: { readonly limit: number; readonly perMs: number };
  readonly crossposts: { readonly limit: number; readonly perMs: number };
  readonly others: { readonly limit: number; readonly perMs: number };
};

export type Settings = {
  readonly token: string;
  readonly interactionDeadlineMs: number;
  readonly interactionTokenMs: number;
  readonly nonceMs: number;
  readonly heartbeatIntervalMs: number;
  /** What `GET /gateway/bot` recommends. */
  readonly recommendedShards: number;
  /** How many shards may identify within one window. */
  readonly maxConcurrency: number;
  /** For clients that do not wait before they identify: 0. */
  readonly identifyWindowMs: number;
  /** false: nobody is ever limited, for benches. */
  readonly rateLimits: RateLimitSettings | false;
};

/** As Discord has them; how long a nonce is remembered is "the past few minutes" in its words. */
export const discordSettings = {
  token: "local-discord-token",
  interactionDeadlineMs: 3_000,
  interactionTokenMs: 15 * 60_000,
  nonceMs: 3 * 60_000,
  heartbeatIntervalMs: 41_250,
  recommendedShards: 1,
  maxConcurrency: 1,
  identifyWindowMs: 5_000,
  rateLimits: {
    globalPerSecond: 50,
    messages: { limit: 5, perMs: 5_000 },
    crossposts: { limit: 10, perMs: 3_600_000 },
    others: { limit: 50, perMs: 1_000 },
  },
} as const satisfies Settings;
