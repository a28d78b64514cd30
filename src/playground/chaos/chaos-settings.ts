import { z } from "zod";
import { countFlag, readFlags } from "../flags.ts";

/** Real times shortened in proportion, so that a short run crosses each of them. In milliseconds. */
export const CHAOS_TIMES = {
  lease: 600,
  repost: 2_000,
  arrival: 1_500,
  skew: 1_000,
  firstBackoff: 50,
  longestBackoff: 400,
  expiry: 3_600_000,
  stop: 2_000,
  /** How long the client waits for an answer. */
  clientTimeout: 400,
  /** How long the local Discord remembers a nonce: longer than posts are repeated, shorter than the longest trouble. */
  nonceMemory: 4_000,
  longestTrouble: 5_500,
} as const;

/** Of the watchers' lease, shortened likewise. */
export const CHAOS_LEASE = { heldFor: 800, askedEvery: 200 };

/** Discord's 50 a second are not shortened: more at once could not be posted within `repost`. */
export const CHAOS_CONCURRENCY = 16;

const settingsSchema = z.object({
  channels: countFlag(1).default(400),
  kills: countFlag(0).default(25),
  /** How many of the channels do not let the bot read their history. */
  blind: countFlag(0).default(0),
  workers: countFlag(1).default(2),
  /** 3 couriers, 2 watchers and 2 bots instead, on PostgreSQL and Redis, each killed in turn. */
  fleet: z.boolean().default(false),
  seed: countFlag(0).optional(),
  /** Posts without a nonce, to see that the run would notice. */
  "without-nonce": z.boolean().default(false),
});

export type ChaosSettings = Omit<z.infer<typeof settingsSchema>, "seed"> & { readonly seed: number };

const OPTIONS = {
  channels: { type: "string" },
  kills: { type: "string" },
  blind: { type: "string" },
  workers: { type: "string" },
  fleet: { type: "boolean" },
  seed: { type: "string" },
  "without-nonce": { type: "boolean" },
} as const;

/** @throws UsageFault on arguments that are not known */
export function readChaosSettings(args: readonly string[], anySeed: () => number): ChaosSettings {
  const settings = readFlags(args, OPTIONS, settingsSchema);
  return { ...settings, seed: settings.seed ?? anySeed() };
}
