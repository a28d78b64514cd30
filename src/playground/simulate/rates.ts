/** What Discord allows, by its own documentation. */
interface DiscordLimits {
  /** docs.discord.com/developers/topics/rate-limits, "Global Rate Limit": all requests of a bot. */
  readonly requestsPerSecond: number;
}

/** What one passage through channels takes, as `npm run scale` measures it. */
export interface PassageRates {
  /** Seconds from when its cause was written to the first message. */
  readonly firstAfter: number;
  /** Below Discord's limits: one process with its own pace, and several that share the queue's. */
  readonly alonePerSecond: number;
  readonly sharedPerSecond: number;
  /** Of one message as it is uploaded, with its picture. */
  readonly bytes: number;
  /** Statements of PostgreSQL for one message, by couriers that share the queue. */
  readonly statements: number;
}

export interface Rates {
  readonly discord: DiscordLimits;
  /** What one courier posts in a second where nothing limits it. */
  readonly courierPerSecond: number;
  readonly post: PassageRates;
  readonly edit: PassageRates;
  /** Of PostgreSQL on disk, for a channel with its subscription and one delivery. */
  readonly databaseBytes: number;
}
